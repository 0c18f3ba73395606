import { type Flow, statedValue } from '@sharemap/register'
import { disclosuresOf, goesToController } from '../disclosure.ts'
import { ukGdpr } from '../law-cited.ts'
import type { RegisterSurvey } from '../register-survey.ts'
import type { Rule } from '../rule.ts'

/** Whether the flow states a basis of the party, or of another part of the same organisation. */
const statesBasisOf = (survey: RegisterSurvey, flow: Flow, party: string) =>
  flow.lawfulBases.some(
    (basis) => survey.organisationOf(basis.party) === survey.organisationOf(party) && basis.article6.state === 'stated',
  )

/** Whether the purposes that the flow serves have their own bases, which then carry the flow for the activity's controller. */
const purposesCarry = (survey: RegisterSurvey, flow: Flow) => {
  const purposes = survey.activity(flow.activity)?.purposes ?? []
  const served = purposes.filter((purpose) => flow.purposes.includes(purpose.id))
  return served.length > 0 && served.every((purpose) => statedValue(purpose.article6) !== undefined)
}

/** What is missing: where the activity has bases, the flow only does not say which of them carries it. */
const missing = (survey: RegisterSurvey, flow: Flow): string =>
  flow.purposes.length === 0 &&
  survey.activity(flow.activity)?.purposes.some(({ article6 }) => statedValue(article6) !== undefined) === true
    ? 'none is recorded for this flow, nor which purpose of its activity it serves'
    : 'none is recorded'

export const noBasisForParty: Rule = {
  id: 'LB-PARTY',
  title: 'Lawful basis of a party to a disclosure not recorded',
  asks: 'Each controller that takes part in a disclosure needs a lawful basis of its own: one for telling, one for receiving.',
  law: [ukGdpr('6(1), 5(2)')],
  severity: 'should-mend',
  certainty: 'certain',
  mend: 'Record the Art 6 basis on which each party relies for this flow, or name the purpose whose basis carries it.',
  points: ['flow.lawfulBases'],
  *inRegister(survey) {
    for (const disclosure of disclosuresOf(survey)) {
      const { flow, sender, recipient, outward } = disclosure
      if (!goesToController(disclosure)) continue
      const ours = outward ? sender : recipient
      if (!statesBasisOf(survey, flow, ours.id) && !purposesCarry(survey, flow)) {
        const doing = outward ? 'disclosing this' : 'receiving this'
        yield {
          record: flow,
          field: 'lawfulBases',
          message: `Art 6(1) asks for a lawful basis of ${ours.name} for ${doing}; ${missing(survey, flow)}.`,
          related: [ours.id],
        }
      } else if (outward && flow.recipientRole !== 'not-stated' && !statesBasisOf(survey, flow, recipient.id)) {
        yield {
          record: flow,
          field: 'lawfulBases',
          severity: 'consider',
          certainty: 'check',
          message: `${recipient.name} receives this as a controller, so it needs a lawful basis of its own; none is recorded.`,
          mend: 'Ask the recipient which basis it relies on, and record it.',
          related: [recipient.id],
        }
      }
    }
  },
}
