import type { PublicActivity, PublicContact, SiteReading } from '../reading/site-reading.ts'

const sameContact = ({ note: _, ...contact }: PublicContact) => JSON.stringify(contact)

const unique = (contacts: readonly PublicContact[]): PublicContact[] => [
  ...new Map(contacts.map((contact) => [sameContact(contact), contact])).values(),
]

const isRegulator = ({ role }: PublicContact) => role === 'regulator'

/** Ways to reach whoever answers for a service: from the notices that tell of it, else from its own record. */
export const contactsOfService = (reading: SiteReading, service: PublicActivity): PublicContact[] => {
  const told = reading.noticesOf(service.id).flatMap(({ tells }) => tells.contacts)
  const own = [service.runBy, service.controller].flatMap((id) =>
    id === null ? [] : (reading.party(id)?.contacts ?? []),
  )
  return unique([...told, ...own].filter((contact) => !isRegulator(contact)))
}

/** Ways to reach an organisation: from its own notices and its record. */
export const contactsOfParty = (reading: SiteReading, party: string): PublicContact[] => {
  const told = reading.notices.filter(({ publisher }) => publisher === party).flatMap(({ tells }) => tells.contacts)
  return unique([...told, ...(reading.party(party)?.contacts ?? [])].filter((contact) => !isRegulator(contact)))
}

const reach = ({ email, telephones, address, url }: PublicContact) =>
  [email, address, url].filter((way) => way !== null).length + telephones.length

/**
 * The fullest account that any notice gives of how to reach the regulator, the service's own notices first.
 *
 * @param service whose notices to ask first; none for the register as a whole.
 */
export const regulatorContacts = (reading: SiteReading, service: PublicActivity | null): PublicContact[] => {
  const own = service === null ? [] : reading.noticesOf(service.id)
  const contacts = [...own, ...reading.notices].flatMap(({ tells }) => tells.contacts).filter(isRegulator)
  const best = contacts.reduce<PublicContact | null>(
    (known, contact) => (known === null || reach(contact) > reach(known) ? contact : known),
    null,
  )
  // What a note says is about the notice in which it stands, not about the regulator.
  return best === null ? [] : [{ ...best, note: null }]
}
