import { plainDate } from '@sharemap/law'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { lengthOfTime } from '../reading/retention-words.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'
import { retentionEnd } from './retention-in-use.ts'

const ended = anyOf('\\bafter\\b.{0,40}\\b(?:stopp?ed|ends?|ended|finish|closed?|leaves?|left)\\w*')
const toServe = anyOf(
  '\\b(?:kept|retained|keep|retain|held|hold)\\b.{0,40}\\b(?:purposes?|order)\\b.{0,40}\\b(?:provid|deliver|assess)',
)

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
      const end = retentionEnd(survey, activity)
      if (end === undefined || survey.asAt < end) continue
      yield {
        record: activity,
        field: 'retention',
        message: `Art 5(1)(e) asks that data be kept no longer than its purpose needs. The activity ended on ${plainDate(ended)} and every period recorded for it has since run out, but it is not retired.`,
      }
    }
  },
  *inNotice({ retention }) {
    const after = retention.find(({ text }) => ended.test(text) && lengthOfTime.test(text))
    const serving = retention.find(({ text }) => toServe.test(text))
    if (after === undefined || serving === undefined) return
    yield presentAt(
      { from: Math.min(after.from, serving.from), to: Math.max(after.to, serving.to) },
      'Art 5(1)(e) asks that data be kept no longer than its purpose needs. It is kept for providing a service, and for years after the service has ended; the purpose of those years is not found here.',
    )
  },
}
