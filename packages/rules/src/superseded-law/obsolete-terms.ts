import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

const terms: readonly { readonly words: RegExp; readonly now: string }[] = [
  { words: /\bfair processing (?:notice|statement)s?\b/i, now: 'privacy notice' },
  { words: /(?<!\bmore )\b(?:sensitive|special).? personal (?:data|information)\b/i, now: 'special category data' },
  { words: /\beight (?:\w+ ){0,3}principles\b/i, now: 'the principles of Art 5' },
  { words: /\bdata protection (?:registrar|commissioner)\b/i, now: 'Information Commissioner' },
]

/** A line that tells readers what else the thing is called. */
const explains = /\b(?:known|called|referred to|termed)\b/i

export const obsoleteTerms: Rule = {
  id: 'LAW-TERM',
  title: 'Terms of the former law',
  asks: 'Notices use the terms of the law that holds, in plain words.',
  law: [ukGdpr('12(1)')],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Use the terms of today: privacy notice, special category data.',
  *inNotice({ lines }) {
    const told = new Set<string>()
    for (const { number, text } of lines) {
      for (const { words, now } of terms) {
        const found = words.exec(text)?.[0]
        if (found === undefined || told.has(now) || explains.test(text)) continue
        told.add(now)
        yield presentAt(
          { from: number, to: number },
          `Art 12(1) asks for clear language. "${found}" is a term of the law before 25 May 2018; today it is "${now}".`,
        )
      }
    }
  },
}
