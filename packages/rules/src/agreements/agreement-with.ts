import type { Agreement, Flow, Party } from '@sharemap/register'
import type { RegisterSurvey } from '../register-survey.ts'

/**
 * An agreement in force that both ends of a flow are party to, although the flow does not name it.
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
): Agreement | undefined =>
  flow.agreement.state === 'none'
    ? undefined
    : survey.register.agreements.find(({ parties }) => {
        const bound = new Set(parties.map((party) => survey.organisationOf(party)))
        return [sender, recipient].every(({ id }) => bound.has(survey.organisationOf(id)))
      })
