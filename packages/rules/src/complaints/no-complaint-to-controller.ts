import { controllerComplaintsBegin } from '@sharemap/law'
import { dpa2018, ukGdpr } from '../law-cited.ts'
import { absent } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const noComplaintToController: Rule = {
  id: 'CO-CTRL-NONE',
  title: 'No right to complain to the controller',
  asks: 'People are told that they may complain to the controller, and how.',
  law: [
    dpa2018('s.164A', 'section/164A', controllerComplaintsBegin),
    ukGdpr('13(2)(ca), 14(2)(da)', controllerComplaintsBegin),
  ],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say that people may complain to you about the use of their data, give an electronic form and other ways, and say that you acknowledge within 30 days.',
  points: ['notice.tells'],
  *inRegister({ register }) {
    for (const notice of register.notices) {
      if (notice.currency !== 'current' || notice.tells.complaintRoutes.some(({ to }) => to === 'controller')) continue
      yield {
        record: notice,
        field: 'tells.complaintRoutes',
        message:
          'Art 13(2)(ca) asks that people be told of the right to complain to the controller; no such route is recorded of this notice.',
      }
    }
  },
  *inNotice({ complaints }) {
    if (complaints.some(({ to }) => to === 'controller')) return
    yield absent(
      'Art 13(2)(ca) asks that people be told of the right to complain to the controller; it is not found in this notice.',
    )
  },
}
