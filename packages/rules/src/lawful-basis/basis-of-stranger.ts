import { ukGdpr } from '../law-cited.ts'
import type { Rule } from '../rule.ts'

export const basisOfStranger: Rule = {
  id: 'LB-STRANGER',
  title: 'Lawful basis of a body that takes no part',
  asks: 'The basis of a flow is that of a controller that sends or receives the data.',
  law: [ukGdpr('6(1), 5(2)')],
  severity: 'consider',
  certainty: 'certain',
  mend: 'Put the basis down for a party to the flow, or correct the ends of the flow.',
  points: ['flow.lawfulBases'],
  *inRegister(survey) {
    for (const flow of survey.register.flows) {
      const activity = survey.activity(flow.activity)
      const bodies = [survey.bodyAt(flow.from)?.id, survey.bodyAt(flow.to)?.id]
      const involved = new Set(
        [...bodies, activity?.controller, ...(activity?.jointControllers ?? [])].flatMap((id) =>
          id === undefined ? [] : [survey.organisationOf(id)],
        ),
      )
      for (const [position, { party }] of flow.lawfulBases.entries()) {
        if (involved.has(survey.organisationOf(party))) continue
        yield {
          record: flow,
          field: `lawfulBases.${position}.party`,
          message: `A basis is recorded for ${survey.party(party)?.name ?? party}, which neither sends nor receives this and does not control the activity.`,
          related: [party],
        }
      }
    }
  },
}
