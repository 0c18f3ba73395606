import { plainDate } from '@sharemap/law'
import { recordListNames } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const reviewOverdue: Rule = {
  id: 'RG-REVIEW',
  title: 'Review overdue',
  asks: 'A controller can show that it keeps the law, so its records are kept up to date.',
  law: [ukGdpr('5(2), 24(1)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Review the record, and set the day of the next review.',
  points: [
    'party.reviewDue',
    'subject-group.reviewDue',
    'category.reviewDue',
    'system.reviewDue',
    'activity.reviewDue',
    'flow.reviewDue',
    'transfer.reviewDue',
    'agreement.reviewDue',
    'retention.reviewDue',
    'notice.reviewDue',
  ],
  *inRegister({ register, asAt }) {
    for (const list of recordListNames) {
      for (const record of register[list]) {
        if (record.reviewDue === null || record.reviewDue >= asAt) continue
        yield {
          record,
          field: 'reviewDue',
          message: `Art 24(1) asks that measures be reviewed. The review of this record was due on ${plainDate(record.reviewDue)}.`,
        }
      }
    }
  },
}
