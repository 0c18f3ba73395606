import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { lengthOfTime, onlyAsLongAsNecessary, retentionSchedule } from '../reading/retention-words.ts'
import type { Rule } from '../rule.ts'

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
  *inNotice({ retention }) {
    const given = retention.some(({ text }) => lengthOfTime.test(text) || retentionSchedule.test(text))
    if (given) return
    for (const sentence of retention) {
      if (!onlyAsLongAsNecessary.test(sentence.text)) continue
      yield presentAt(
        sentence,
        'Art 13(2)(a) asks for a period or the criteria for it. These words restate the principle of storage limitation.',
      )
    }
  },
}
