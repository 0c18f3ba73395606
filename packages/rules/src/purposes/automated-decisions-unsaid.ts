import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const automatedDecisionsUnsaid: Rule = {
  id: 'ADM-SILENT',
  title: 'Nothing said about automated decisions',
  asks: 'Where significant decisions are taken by automated means alone, people are told of them, their logic and what follows.',
  law: [ukGdpr('13(2)(f), 14(2)(g)')],
  severity: 'consider',
  certainty: 'check',
  mend: 'Say whether any decision is taken by a computer alone; where none is, one line is enough.',
  points: ['activity.automatedDecisions'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.automatedDecisions.state !== 'not-stated') continue
      yield {
        record: activity,
        field: 'automatedDecisions',
        message:
          'Art 13(2)(f) asks that automated decisions be told of. Whether this activity takes any is not recorded.',
      }
    }
  },
}
