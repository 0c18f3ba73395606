import type { Party } from '@sharemap/register'
import { namesSmallCouncil } from './reading/small-council.ts'
import type { RegisterSurvey } from './register-survey.ts'

const authorities = new Set<Party['kind']>([
  'council',
  'central-government',
  'law-enforcement',
  'court',
  'regulator',
  'other-authority',
])

/** Kinds of which many are public authorities and some are not: academies and NHS trusts are, private schools are not. */
const perhaps = new Set<Party['kind']>(['council-company', 'education', 'health', 'unspecified'])

/**
 * Says whether a body is a public authority while it performs its tasks (DPA 2018 s.7): as recorded of it or of the
 * body that it is a part of, else by its kind.
 *
 * @param survey the register.
 * @param party the body.
 * @returns 'not-stated' where neither tells, as for a company that a council owns; 'no' for a parish, town or community
 *   council, which s.7(3) leaves out, unless it is recorded otherwise.
 */
export const isPublicAuthority = (survey: RegisterSurvey, party: Party): Party['publicAuthority'] => {
  if (party.publicAuthority !== 'not-stated') return party.publicAuthority
  const whole = survey.party(survey.organisationOf(party.id)) ?? party
  if (whole.publicAuthority !== 'not-stated') return whole.publicAuthority
  if (whole.kind === 'council' && namesSmallCouncil(whole.name)) return 'no'
  if (authorities.has(whole.kind)) return 'yes'
  return perhaps.has(whole.kind) ? 'not-stated' : 'no'
}
