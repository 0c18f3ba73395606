import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { denies } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

export const consentNotExplicit: Rule = {
  id: 'LB-A9-EXPLICIT',
  title: 'Consent for special category data not said to be explicit',
  asks: 'Consent to the use of special category data is explicit.',
  law: [ukGdpr('9(2)(a)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Ask for explicit consent, in words, and say so; or rely on another condition.',
  *inNotice({ article9, conditions }) {
    if (conditions.some(({ code }) => code === '9(2)(a)')) return
    for (const sentence of article9) {
      if (
        !/\bconsent\b/i.test(sentence.text) ||
        denies(sentence.text, /\bconsent\b/) ||
        /\bexplicit|\bexpress\b/i.test(`${sentence.lead} ${sentence.text}`)
      )
        continue
      yield presentAt(
        sentence,
        'Art 9(2)(a) asks for explicit consent. Here consent to special category data is not said to be explicit.',
      )
    }
  },
}
