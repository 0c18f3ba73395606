import type { PublicEvidence, SiteReading } from '../reading/site-reading.ts'
import { contactsOfParty } from './contacts.ts'

interface WithEvidence {
  readonly evidence: readonly PublicEvidence[]
}

const ofContacts = (field: string | null) => field !== null && /^(?:tells\.)?(?:contacts|addresses)\b/.test(field)

/** What a record says of how to reach somebody; where nothing is marked so, what it says as a whole. */
const aboutContacts = ({ evidence }: WithEvidence): WithEvidence => {
  const marked = evidence.filter(({ field }) => ofContacts(field))
  return { evidence: marked.length > 0 ? marked : evidence.filter(({ field }) => field === null) }
}

/**
 * What the address of a letter rests on: the notices that tell how to reach whoever it goes to, and the body's own
 * record.
 *
 * @param reading the register as at a day.
 * @param party the organisation that answers for the information.
 * @param right the code of the right; a complaint to the regulator goes to the regulator.
 */
export const sourcesOfLetter = (reading: SiteReading, party: string, right: string): WithEvidence[] => {
  if (right === 'complain-to-regulator')
    return reading.parties.filter(({ kind }) => kind === 'regulator').map(aboutContacts)
  const tells = reading.notices.filter(({ tells: { contacts } }) => contacts.length > 0)
  const own = reading.party(party)
  const notices = tells.filter(({ publisher }) => publisher === party)
  const desks = contactsOfParty(reading, party).flatMap(({ givenBy }) =>
    givenBy === undefined ? [] : (reading.party(givenBy.desk) ?? []),
  )
  return [...desks, ...notices, ...(own === undefined ? [] : [own])].map(aboutContacts)
}
