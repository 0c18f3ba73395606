import { ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

/** What cameras record, which a notice on other things may give a period for and on those things none. */
const footage = /\bcctv\b|\bfootage\b|\bcamera|\brecordings\b/i

export const noRetention: Rule = {
  id: 'RET-NONE',
  title: 'No retention period or criteria',
  asks: 'People are told how long their data is kept, or how that is worked out; the record gives time limits for erasure.',
  law: [ukGdpr('13(2)(a), 14(2)(a), 30(1)(f)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Give the period, or the criterion, for each kind of record.',
  points: ['activity.retention'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.retention.state === 'stated') continue
      yield {
        record: activity,
        field: 'retention',
        message: 'Arts 13(2)(a) and 30(1)(f) ask for how long data is kept; nothing is recorded.',
      }
    }
  },
  *inNotice({ retention, lines }) {
    const title = lines.find(({ kind }) => kind !== 'blank')?.text ?? ''
    const onlyCameras = !footage.test(title) && retention.every(({ text }) => footage.test(text))
    if (retention.length > 0 && !onlyCameras) return
    yield absent('Art 13(2)(a) asks how long data is kept, or how that is worked out; it is not found in this notice.')
  },
}
