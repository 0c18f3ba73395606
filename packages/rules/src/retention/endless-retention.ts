import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { keptWithoutEnd } from '../reading/retention-words.ts'
import type { Rule } from '../rule.ts'

export const endlessRetention: Rule = {
  id: 'RET-INDEFINITE',
  title: 'Data that is never deleted',
  asks: 'Data that identifies people is kept no longer than its purpose needs; archives in the public interest have safeguards of their own.',
  law: [ukGdpr('5(1)(e)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Set an end, or record the archiving purpose and the law that asks for lasting records.',
  points: ['retention.keptFor'],
  *inRegister({ register }) {
    for (const rule of register.retentionRules) {
      if (rule.keptFor.state !== 'without-end') continue
      yield {
        record: rule,
        field: 'keptFor',
        message: 'Art 5(1)(e) asks that data be kept no longer than its purpose needs. This rule has no end.',
      }
    }
  },
  *inNotice({ retention }) {
    for (const sentence of retention) {
      const { text } = sentence
      if (
        !keptWithoutEnd.test(text) ||
        /\b(?:not|never) (?:be )?(?:kept|held|stored|retain(?:ed)?|keep|hold)\b/i.test(text)
      )
        continue
      if (/\bnot be (?:deleted|destroyed|erased|disposed of) (?:until|before|for)\b/i.test(text)) continue
      yield presentAt(
        sentence,
        'Art 5(1)(e) asks that data be kept no longer than its purpose needs. Here it has no end.',
      )
    }
  },
}
