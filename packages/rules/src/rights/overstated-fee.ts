import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const free = anyOf(
  '\\bnot (?:required|have) to pay\\b.{0,40}\\b(?:rights?|request|charge|fee)\\b',
  '\\b(?:never|no) (?:charge|fee)s?\\b.{0,60}\\b(?:rights?|requests?|copy|copies)\\b',
  '\\b(?:rights?|requests?)\\b.{0,60}\\b(?:is|are) (?:always )?free(?: of charge)?\\b',
)
const oldFee = anyOf(
  '\\b(?:request|access|SAR|form)\\b.{0,80}\\b(?:appropriate|relevant|required|statutory|correct) fee\\b',
  '\\b(?:administration|admin|processing) fee\\b.{0,60}\\b(?:request|access|copy)',
  '£\\s?10\\b.{0,60}\\b(?:request|access|copy)',
  '\\b(?:request|access|copy)\\b.{0,60}£\\s?10\\b',
)
const qualified = anyOf(
  '\\b(?:unless|except|usually|normally|generally|in most cases|excessive|unfounded|reasonable fee|may charge)\\b',
)

export const overstatedFee: Rule = {
  id: 'RI-FEE',
  title: 'Fee rule over-stated',
  asks: 'Using rights is free, except that a reasonable fee may be asked for a request that is manifestly unfounded or excessive.',
  law: [ukGdpr('12(5), 15(3)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say that there is normally no charge, and when there may be one.',
  *inNotice({ sentences }) {
    const asked = sentences.find(({ text }) => oldFee.test(text) && !/\bfree\b/i.test(text))
    if (asked !== undefined) {
      yield presentAt(asked, {
        severity: 'should-mend',
        message: 'Art 12(5) makes the use of rights free; the fee for access ended with the Data Protection Act 1998.',
      })
    }
    for (const sentence of sentences) {
      const { text } = sentence
      if (oldFee.test(text) || !free.test(text) || qualified.test(text)) continue
      yield presentAt(
        sentence,
        'Art 12(5) allows a reasonable fee where a request is manifestly unfounded or excessive; here there is said to be none at all.',
      )
    }
  },
}
