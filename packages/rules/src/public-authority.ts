import type { Party } from '@sharemap/register'
import type { RegisterSurvey } from './register-survey.ts'

const authorities = new Set<Party['kind']>([
  'council',
  'central-government',
  'law-enforcement',
  'court',
  'regulator',
  'other-authority',
])

/**
 * Says whether a body is a public authority while it performs its tasks (DPA 2018 s.7): as recorded of it or of the
 * body that it is a part of, else by its kind.
 *
 * @param survey the register.
 * @param party the body.
 * @returns 'not-stated' where neither tells, as for a company that a council owns.
 */
export const isPublicAuthority = (survey: RegisterSurvey, party: Party): Party['publicAuthority'] => {
  if (party.publicAuthority !== 'not-stated') return party.publicAuthority
  const whole = survey.party(survey.organisationOf(party.id)) ?? party
  if (whole.publicAuthority !== 'not-stated') return whole.publicAuthority
  if (authorities.has(whole.kind)) return 'yes'
  return whole.kind === 'council-company' || whole.kind === 'unspecified' ? 'not-stated' : 'no'
}
