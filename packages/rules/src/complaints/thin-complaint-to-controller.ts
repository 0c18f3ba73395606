import { controllerComplaintsBegin } from '@sharemap/law'
import { dpa2018 } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

const givesTime = anyOf(
  '\\backnowledg\\w*.{0,60}\\b(?:days?|weeks?)\\b',
  '\\bcomplain\\w*.{0,120}\\b(?:30|thirty) (?:calendar )?days\\b',
)

export const thinComplaintToController: Rule = {
  id: 'CO-CTRL-THIN',
  title: 'Complaint to the controller without its process',
  asks: 'A controller makes it easy to complain, with an electronic form and other ways, acknowledges within 30 days and tells the outcome.',
  law: [dpa2018('s.164A(2)-(4)', 'section/164A', controllerComplaintsBegin)],
  severity: 'consider',
  certainty: 'likely',
  mend: 'Say how to complain, that it is acknowledged within 30 days, and that people are told the outcome.',
  *inNotice({ complaints, sentences }) {
    const route =
      complaints.find(({ to, kind }) => to === 'controller' && kind === 'complaint') ??
      complaints.find(({ to }) => to === 'controller')
    if (route === undefined || sentences.some(({ text }) => givesTime.test(text))) return
    const worries = route.kind === 'advice'
    yield presentAt(route.sentence, {
      severity: worries ? 'should-mend' : 'consider',
      message: `DPA 2018 s.164A asks a controller to make it easy to complain, and to acknowledge complaints within 30 days. ${worries ? 'A contact for worries is given; that it takes complaints' : 'The acknowledgement'} is not found in this notice.`,
    })
  },
}
