import type { RetentionRule } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { retentionOf } from './retention-in-use.ts'

const coverTheSame = (one: RetentionRule, other: RetentionRule) =>
  one.categories.length === other.categories.length &&
  one.categories.every((category) => other.categories.includes(category))

const lengthOf = ({ keptFor }: RetentionRule) =>
  keptFor.state === 'period' ? keptFor.period : keptFor.state === 'criterion' ? null : 'without end'

/** Whether both give a length for the same categories, and not the same length. A criterion gives none. */
const clash = (one: RetentionRule, other: RetentionRule) => {
  const [first, second] = [lengthOf(one), lengthOf(other)]
  return first !== null && second !== null && first !== second && coverTheSame(one, other)
}

export const clashingRetention: Rule = {
  id: 'RET-CLASH',
  title: 'Two periods for the same data',
  asks: 'The record tells which period governs which data.',
  law: [ukGdpr('5(1)(e), 30(1)(f)')],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Say which categories or records each rule covers, or keep one of them.',
  points: ['activity.retention'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      const rules = retentionOf(survey, activity)
      const other = rules.flatMap((one, position) =>
        rules.slice(position + 1).flatMap((two) => (clash(one, two) ? [[one, two] as const] : [])),
      )[0]
      if (other === undefined) continue
      yield {
        record: activity,
        field: 'retention',
        message: `Art 30(1)(f) asks for time limits. "${other[0].name}" and "${other[1].name}" give different ones for the same data.`,
        related: other.map((rule) => rule.id),
      }
    }
  },
}
