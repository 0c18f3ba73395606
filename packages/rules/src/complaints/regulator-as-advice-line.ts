import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import type { Rule } from '../rule.ts'

export const regulatorAsAdviceLine: Rule = {
  id: 'CO-ICO-ADVICE',
  title: 'Regulator given as an advice line',
  asks: 'The Information Commissioner is told of as a place to complain, and not only to ask.',
  law: [ukGdpr('13(2)(d)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Say that people have the right to complain to the Commissioner.',
  *inNotice({ complaints }) {
    const told = complaints.filter(({ to }) => to === 'regulator')
    const [first] = told
    if (first === undefined || told.some(({ kind }) => kind === 'complaint')) return
    yield presentAt(
      first.sentence,
      'Art 13(2)(d) asks that people be told of the right to complain to the Commissioner. Here it is offered for advice or as a contact.',
    )
  },
}
