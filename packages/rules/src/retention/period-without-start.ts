import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const periodWithoutStart: Rule = {
  id: 'RET-START',
  title: 'Retention period without a start',
  asks: 'A retention period runs from an event, so that its end can be known.',
  law: [ukGdpr('5(1)(e), 13(2)(a)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Say from which event the period runs.',
  points: ['retention.keptFor'],
  *inRegister({ register }) {
    for (const rule of register.retentionRules) {
      if (rule.keptFor.state !== 'period' || rule.keptFor.from.state === 'stated') continue
      yield {
        record: rule,
        field: 'keptFor',
        message: 'A period tells how long only together with the event from which it runs; none is recorded.',
      }
    }
  },
}
