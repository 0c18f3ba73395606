import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const vagueWords = anyOf(
  '\\bmore information\\b(?! about| on| can)',
  '\\b(?:any|all) other (?:\\w+ )?(?:information|data|details)\\b',
  '\\betc\\b',
  '\\band so on\\b',
  '^case (?:file )?information$',
  '^(?:other|further|additional) (?:\\w+ )?(?:information|data|details)\\b(?! (?:on|about|is|can|may)\\b)',
  '\\binclud\\w+\\b.{0,40}\\bnot limited to\\b',
)

export const vagueData: Rule = {
  id: 'DC-VAGUE',
  title: 'Categories of data vague or missing',
  asks: 'The record, and a notice on data from elsewhere, give the categories of data.',
  law: [ukGdpr('14(1)(d), 30(1)(c)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'List the categories of data.',
  points: ['activity.collects'],
  *inRegister({ register }) {
    const fed = new Set(register.flows.filter(({ from }) => !from.startsWith('subject-group-')).map(({ to }) => to))
    for (const activity of register.activities) {
      if (activity.collects.length > 0 || fed.has(activity.id)) continue
      yield {
        record: activity,
        field: 'collects',
        message: 'Art 30(1)(c) asks for the categories of data; none is recorded.',
      }
    }
  },
  *inNotice({ categories, article9, sentences }) {
    const leads = new Set(categories.filter(({ bullet }) => bullet).map(({ lead }) => lead))
    const places = new Set([...categories, ...sentences.filter(({ text, bullet }) => !bullet && leads.has(text))])
    for (const sentence of places) {
      const denied = /\bnot\b(?! limited)|n't\b/.test(sentence.text)
      if (article9.includes(sentence) || !vagueWords.test(sentence.text) || denied) continue
      yield presentAt(sentence, {
        severity: 'consider',
        certainty: 'likely',
        message: 'Art 14(1)(d) asks for the categories of data. These words leave it open what is collected.',
      })
    }
  },
}
