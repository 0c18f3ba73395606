import { disclosuresOf } from '../disclosure.ts'
import { guidance, ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { isAboutRights } from '../reading/read-rights.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { bodiesIn } from './kinds-of-body.ts'
import { openEnded } from './open-ended.ts'

const vagueWords = anyOf(
  '\\b(?:other|third|partner|relevant|appropriate|range of|various|external) (?:organisations?|part(?:y|ies)|agenc(?:y|ies)|bodies|people|services|partners)\\b',
  '\\b(?:our|with) partners\\b',
  '\\btell others\\b',
  '\\brange of organisations\\b',
)
export const vagueRecipient: Rule = {
  id: 'RE-VAGUE',
  title: 'Recipients only in vague categories',
  asks: 'A category of recipients says what kind of body they are.',
  law: [ukGdpr('13(1)(e), 14(1)(e), 30(1)(d)'), guidance('ICO guidance on the right to be informed')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say what kinds of body they are: the police, the NHS, schools, named charities.',
  points: ['flow.to'],
  *inRegister(survey) {
    for (const { flow, recipient, outward } of disclosuresOf(survey)) {
      if (!outward || recipient.scope !== 'class-of-recipients' || recipient.kind !== 'unspecified') continue
      if (openEnded.test(recipient.name)) continue
      yield {
        record: flow,
        field: 'to',
        message: `Arts 13(1)(e) and 30(1)(d) ask for categories of recipients. "${recipient.name}" does not say what kind of body that is.`,
        related: [recipient.id],
      }
    }
  },
  *inNotice({ sharing }) {
    const given = sharing
      .filter(({ negated, sentence }) => !negated && !isAboutRights(sentence))
      .map(({ sentence }) => sentence)
    const vague = given.filter(({ text }) => vagueWords.test(text) && bodiesIn(text).length === 0)
    const terms = vague.flatMap(({ text }) => text.match(new RegExp(vagueWords.source, 'gi')) ?? [])
    if (terms.length < 2 || bodiesIn(given.map(({ text }) => text).join('\n')).length > 1) return
    const told = new Set<number>()
    for (const sentence of vague.slice(0, 3)) {
      if (told.has(sentence.from)) continue
      told.add(sentence.from)
      yield presentAt(
        sentence,
        'Art 13(1)(e) asks for recipients or categories of them that say what kind of body they are. These words could mean anybody.',
      )
    }
  },
}
