import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const noSecurityDescription: Rule = {
  id: 'RG-SECURITY',
  title: 'No security description',
  asks: 'Where possible the record describes in general how the data is kept secure.',
  law: [ukGdpr('30(1)(g), 32(1)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Describe the measures in general: who has access, encryption, training, testing.',
  points: ['activity.securityMeasures'],
  *inRegister({ register }) {
    for (const activity of register.activities) {
      if (activity.securityMeasures.state === 'stated') continue
      yield {
        record: activity,
        field: 'securityMeasures',
        message: 'Art 30(1)(g) asks for a general description of security where possible; none is recorded.',
      }
    }
  },
}
