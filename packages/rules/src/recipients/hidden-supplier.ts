import { type System, statedValue } from '@sharemap/register'
import { ukGdpr } from '../law-cited.ts'
import { presentAt } from '../marks.ts'
import { anyOf } from '../reading/words.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

const pair = (controller: string, receiver: string) => `${controller} ${receiver}`

/** Each controller with each system and body that its flows show as a receiver. */
const receiversShown = (survey: RegisterSurvey) => {
  const shown = new Set<string>()
  for (const flow of survey.register.flows) {
    const controller = survey.activity(flow.activity)?.controller ?? ''
    shown.add(pair(controller, flow.to))
    const body = survey.bodyAt(flow.to)
    if (body !== undefined) shown.add(pair(controller, body.id))
  }
  return shown
}

/** Lines of page furniture that show a supplier's software. */
const furniture = anyOf(
  '\\blive chat\\b.*\\bsoftware\\b',
  '\\bchat software\\b',
  '\\bpowered by\\b',
  '\\bchat (?:by|with) [A-Z]',
)

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
    const shown = receiversShown(survey)
    for (const activity of survey.register.activities) {
      for (const [position, id] of activity.systems.entries()) {
        const system = survey.record(id) as System
        const provider = survey.party(statedValue(system.provider) ?? '')
        if (provider === undefined) continue
        if (survey.organisationOf(provider.id) === survey.organisationOf(activity.controller)) continue
        if ([system.id, provider.id].some((receiver) => shown.has(pair(activity.controller, receiver)))) continue
        yield {
          record: activity,
          field: `systems.${position}`,
          message: `Arts 13(1)(e) and 30(1)(d) ask for recipients, suppliers too. The activity is kept in ${system.name}, provided by ${provider.name}, and no flow goes there.`,
          related: [system.id, provider.id],
        }
      }
    }
  },
  *inNotice({ lines, text }) {
    for (const { number, kind, text: words } of lines) {
      if (kind === 'blank' || words.length > 80 || !furniture.test(words)) continue
      const name = /\b(?:by )?([A-Z][\w&]*\d?[\w&]*)/.exec(words.replace(/^.*\bpowered by\b/i, ''))?.[1]
      if (name === undefined || text.split(name).length > 2) continue
      yield presentAt(
        { from: number, to: number },
        {
          message: `Art 13(1)(e) asks for recipients, suppliers too. The page shows software of ${name}, and what it does with data is not found in this notice.`,
          certainty: 'check',
        },
      )
    }
  },
}
