import { plainDate } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'
import { addDuration } from './add-duration.ts'
import { retentionOf } from './retention-in-use.ts'

export const retentionOutlivesPurpose: Rule = {
  id: 'RET-PURPOSE',
  title: 'Kept past its purpose',
  asks: 'Data goes when the purpose for which it was collected, and the period after it, have ended.',
  law: [ukGdpr('5(1)(b), 5(1)(e)')],
  severity: 'should-mend',
  certainty: 'check',
  mend: 'Dispose of the data and retire the record, or record the purpose for which it is still needed.',
  points: ['activity.retention'],
  *inRegister(survey) {
    for (const activity of survey.whole.activities) {
      const ended = activity.validTo
      if (activity.status === 'retired' || ended === null || survey.asAt < ended) continue
      const ends = retentionOf(survey, activity).map((rule) =>
        rule.keptFor.state === 'period' ? addDuration(ended, rule.keptFor.period) : undefined,
      )
      if (ends.length === 0 || ends.some((end) => end === undefined || survey.asAt < end)) continue
      yield {
        record: activity,
        field: 'retention',
        message: `Art 5(1)(e) asks that data be kept no longer than its purpose needs. The activity ended on ${plainDate(ended)} and every period recorded for it has since run out, but it is not retired.`,
      }
    }
  },
}
