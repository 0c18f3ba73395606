import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { lengthOfTime, onlyAsLongAsNecessary } from './retention-words.ts'

export const genericRetention: Rule = {
  id: 'RET-GENERIC',
  title: 'Kept only "as long as necessary"',
  asks: 'A retention criterion lets a person work out how long. That data is kept no longer than needed is the principle, not the criterion.',
  law: [ukGdpr('5(1)(e), 13(2)(a)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Give a period from a named event, or a criterion that can be applied.',
  points: ['retention.keptFor'],
  *inRegister({ register }) {
    for (const rule of register.retentionRules) {
      if (rule.keptFor.state !== 'criterion') continue
      const { criterion } = rule.keptFor
      if (!onlyAsLongAsNecessary.test(criterion) || lengthOfTime.test(criterion)) continue
      yield {
        record: rule,
        field: 'keptFor',
        message:
          'Art 13(2)(a) asks for a period or the criteria for it. This criterion restates the principle of storage limitation.',
      }
    }
  },
}
