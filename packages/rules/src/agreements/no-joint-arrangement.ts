import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const noJointArrangement: Rule = {
  id: 'AG-JOINT',
  title: 'Joint controllers without an arrangement',
  asks: 'Joint controllers settle between them, openly, who does what; people are told the essence of it.',
  law: [ukGdpr('26(1)-(2)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Draw up the arrangement that Art 26 asks for and record it as an agreement between the controllers.',
  points: ['activity.jointControllers'],
  *inRegister(survey) {
    const arrangements = survey.register.agreements
      .filter((agreement) => agreement.kind === 'joint-controller-arrangement')
      .map((agreement) => new Set(agreement.parties.map((party) => survey.organisationOf(party))))
    for (const activity of survey.register.activities) {
      const controllers = [activity.controller, ...activity.jointControllers].map((id) => survey.organisationOf(id))
      if (activity.jointControllers.length === 0) continue
      if (arrangements.some((parties) => controllers.every((controller) => parties.has(controller)))) continue
      const names = activity.jointControllers.map((id) => survey.party(id)?.name ?? id)
      yield {
        record: activity,
        field: 'jointControllers',
        message: `Art 26 asks for an arrangement between joint controllers; none with ${names.join(', ')} is recorded.`,
        related: activity.jointControllers,
      }
    }
  },
}
