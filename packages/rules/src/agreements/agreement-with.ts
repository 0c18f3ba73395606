import { type Agreement, type Flow, type Party, statedValue } from '@sharemap/register'
import { onceASurvey } from '../once-a-survey.ts'
import type { RegisterSurvey } from '../register-survey.ts'

/** Each agreement that has not run out, at every organisation that is party to it. */
const runningOf = onceASurvey((survey) => {
  const running = new Map<string, Agreement[]>()
  for (const agreement of survey.register.agreements) {
    const ends = statedValue(agreement.endsOn)
    if (ends !== undefined && ends < survey.asAt) continue
    for (const party of new Set(agreement.parties.map((id) => survey.organisationOf(id)))) {
      const own = running.get(party)
      if (own === undefined) running.set(party, [agreement])
      else own.push(agreement)
    }
  }
  return [running]
})

/**
 * A running agreement that both ends of a flow are party to, although the flow does not name it.
 *
 * @param survey the register.
 * @param flow the flow.
 * @param sender who sends.
 * @param recipient who receives.
 * @returns undefined where the register holds none, or the flow says that there is none.
 */
export const agreementWith = (
  survey: RegisterSurvey,
  flow: Flow,
  sender: Party,
  recipient: Party,
): Agreement | undefined => {
  if (flow.agreement.state === 'none') return undefined
  const [running] = runningOf(survey)
  // A recipient has few agreements, and the council that sends has them all.
  const other = survey.organisationOf(sender.id)
  return running
    ?.get(survey.organisationOf(recipient.id))
    ?.find(({ parties }) => parties.some((party) => survey.organisationOf(party) === other))
}
