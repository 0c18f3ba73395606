import { dpa2018, ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const noComplaintToRegulator: Rule = {
  id: 'CO-ICO-NONE',
  title: 'No right to complain to the Commissioner',
  asks: 'People are told that they may complain to the Information Commissioner.',
  law: [ukGdpr('13(2)(d), 14(2)(e)'), dpa2018('s.165', 'section/165')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say that people may complain to the Information Commissioner, and how to reach it.',
  points: ['notice.tells'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current' || notice.tells.complaintRoutes.some(({ to }) => to === 'regulator')) continue
      yield {
        record: notice,
        field: 'tells.complaintRoutes',
        message:
          'Art 13(2)(d) asks that people be told of the right to complain to the Commissioner; no such route is recorded of this notice.',
      }
    }
  },
  *inNotice({ complaints }) {
    if (complaints.some(({ to }) => to === 'regulator')) return
    yield absent(
      'Art 13(2)(d) asks that people be told of the right to complain to the Information Commissioner; it is not found in this notice.',
    )
  },
}
