import type { PublicContact, SiteReading } from '../reading/site-reading.ts'
import { contactsOfParty, type GivenContact, reach, regulatorContacts } from './contacts.ts'

/** Whom a letter goes to. */
export interface Addressee {
  readonly name: string
  /** The post of whoever opens it, such as "Data Protection Officer". */
  readonly post: string
  /** Whether the post is one that people hold, so that a letter can greet them by it; "Complaints" is none. */
  readonly isHeld: boolean
  readonly contacts: readonly GivenContact[]
  readonly email: string | null
}

type Role = PublicContact['role']

/** Who handles what, the fittest first. */
const rolesFor = (right: string): readonly Role[] => {
  const officers: Role[] = ['data-protection-officer', 'data-protection-team']
  if (right === 'access') return ['subject-access', ...officers, 'general', 'complaints']
  if (right === 'complain-to-controller') return ['complaints', ...officers, 'general', 'subject-access']
  return [...officers, 'general', 'subject-access', 'complaints']
}

/**
 * Whom to write to in order to use a right with an organisation. Of several contacts one with an email address comes
 * first, then the fittest for the right.
 *
 * @param party the organisation that answers for the information.
 * @param right the code of the right; a complaint to the regulator goes to the regulator.
 * @param posts what each post is called.
 */
export const addresseeOf = (
  reading: SiteReading,
  party: string,
  right: string,
  posts: Readonly<Record<Role, string>>,
): Addressee => {
  if (right === 'complain-to-regulator') {
    const contacts = regulatorContacts(
      reading,
      reading.activities.find(({ controller }) => controller === party) ?? null,
    )
    const [regulator] = contacts
    return {
      name: regulator?.name ?? posts.regulator,
      post: posts.regulator,
      isHeld: false,
      contacts,
      email: regulator?.email ?? null,
    }
  }
  const roles = rolesFor(right)
  const contacts = [...contactsOfParty(reading, party)].sort(
    (a, b) => Number(reach(a) === 0) - Number(reach(b) === 0) || roles.indexOf(a.role) - roles.indexOf(b.role),
  )
  const withEmail = contacts.find(({ email }) => email !== null)
  const role = (withEmail ?? contacts[0])?.role ?? 'data-protection-officer'
  return {
    name: reading.plain(party),
    post: posts[role],
    isHeld: role === 'data-protection-officer' || role === 'data-protection-team',
    contacts,
    email: withEmail?.email ?? null,
  }
}
