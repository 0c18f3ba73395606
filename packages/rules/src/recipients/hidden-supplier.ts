import { type Activity, type System, statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

/** Whether a flow shows that the provider of the system gets what the activity, or its controller, holds. */
const isShown = (survey: RegisterSurvey, activity: Activity, system: System, provider: string) =>
  survey.register.flows.some((flow) => {
    if (flow.to !== system.id && survey.bodyAt(flow.to)?.id !== provider) return false
    return survey.activity(flow.activity)?.controller === activity.controller
  })

export const hiddenSupplier: Rule = {
  id: 'RE-HIDDEN',
  title: 'Supplier that no flow shows',
  asks: 'A supplier that keeps or handles data is a recipient, and stands under a contract.',
  law: [ukGdpr('13(1)(e), 28, 30(1)(d)')],
  severity: 'should-mend',
  certainty: 'likely',
  mend: 'Record the flow to the supplier, with its role and its contract, and name it in the notice.',
  points: ['activity.systems'],
  *inRegister(survey) {
    for (const activity of survey.register.activities) {
      for (const [position, id] of activity.systems.entries()) {
        const system = survey.record(id) as System
        const provider = survey.party(statedValue(system.provider) ?? '')
        if (provider === undefined) continue
        if (survey.organisationOf(provider.id) === survey.organisationOf(activity.controller)) continue
        if (isShown(survey, activity, system, provider.id)) continue
        yield {
          record: activity,
          field: `systems.${position}`,
          message: `Arts 13(1)(e) and 30(1)(d) ask for recipients, suppliers too. The activity is kept in ${system.name}, provided by ${provider.name}, and no flow goes there.`,
          related: [system.id, provider.id],
        }
      }
    }
  },
}
