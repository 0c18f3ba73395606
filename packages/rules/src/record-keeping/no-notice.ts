import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const noNotice: Rule = {
  id: 'RG-NOTICE',
  title: 'Activity that no current notice covers',
  asks: 'People are told of each use of their data.',
  law: [ukGdpr('12(1), 13, 14')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Tell of the activity in a notice, and tie the notice to it.',
  points: ['activity'],
  *inRegister({ register }) {
    const current = register.notices.filter((notice) => notice.currency === 'current')
    const covered = new Set(current.flatMap((notice) => notice.activities))
    const past = new Set(register.notices.flatMap((notice) => notice.activities))
    for (const activity of register.activities) {
      if (covered.has(activity.id)) continue
      yield {
        record: activity,
        field: null,
        message: `Arts 13 and 14 ask that people be told. ${past.has(activity.id) ? 'Only a notice that is no longer current covers this activity' : 'No notice covers this activity'}.`,
      }
    }
  },
}
