import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const misstatements: readonly { readonly words: RegExp; readonly says: string }[] = [
  {
    words: /\bpublicly available\b|\bin the public domain\b/i,
    says: 'Art 9(2)(e) covers what the person has manifestly made public, not whatever is publicly available',
  },
  {
    words:
      /\bsubstantial public interest\b.*\bor\b.*\bcomply\b|\bsubstantial public interest\b.*\bor\b.*\brequired by\b/i,
    says: 'Art 9(2)(g) asks for a substantial public interest that domestic law lays down; complying with law is no condition by itself',
  },
  {
    words: /\b(?:social security|social protection)\b.*\bchecks\b/i,
    says: 'Art 9(2)(b) covers obligations and rights in the law on employment, social security and social protection, and not checks at large',
  },
  {
    words: /\bdefend (?:a |any )?legal claims?\b(?!.*\bestablish)/i,
    says: 'Art 9(2)(f) covers establishing, exercising and defending legal claims, and courts and tribunals',
  },
  {
    words: /\b(?:legally (?:required|obliged)|legal requirement)\b/i,
    says: 'Art 9(2) has no condition of a legal requirement by itself; the point that the law falls under is to be named',
  },
]

export const misstatedCondition: Rule = {
  id: 'LB-A9-WORDING',
  title: 'Art 9 condition mis-stated',
  asks: 'The conditions of Art 9(2) are narrower than their short names.',
  law: [ukGdpr('9(2)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Give each condition in the terms of Art 9(2).',
  *inNotice({ article9 }) {
    for (const sentence of article9) {
      for (const { words, says } of misstatements) {
        if (words.test(sentence.text)) yield presentAt(sentence, `${says}.`)
      }
    }
  },
}
