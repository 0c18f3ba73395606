import type { PublicActivity, PublicContact, SiteReading } from '../reading/site-reading.ts'

/** A way to reach somebody, as a letter or a page gives it. */
export interface GivenContact extends PublicContact {
  /** The notice of another body that gives it, where none of the body's own does, and whose contact it is there. */
  readonly givenBy?: { readonly notice: string; readonly desk: string } | undefined
}

const sameContact = ({ note: _, ...contact }: GivenContact) => JSON.stringify(contact)

const unique = (contacts: readonly GivenContact[]): GivenContact[] => [
  ...new Map(contacts.map((contact) => [sameContact(contact), contact])).values(),
]

const isRegulator = ({ role }: PublicContact) => role === 'regulator'

/** How many ways to reach somebody a contact gives: a notice may name a desk and give none. */
export const reach = ({ email, telephones, address, url }: PublicContact): number =>
  [email, address, url].filter((way) => way !== null).length + telephones.length

/** Whether a contact gives somewhere to send a letter. */
export const canBeWrittenTo = ({ email, address }: PublicContact): boolean => email !== null || address !== null

const officers: readonly PublicContact['role'][] = ['data-protection-officer', 'data-protection-team']

/**
 * The desk for data protection inside a body, where the register knows it as a part of the body: the notice of a
 * company that belongs to a council may give the address that the council's own notices leave out.
 */
const deskInside = (reading: SiteReading, body: string): GivenContact[] =>
  reading.parties
    .filter(({ parent, kind }) => parent === body && kind === 'internal-service')
    .flatMap(({ id: desk, contacts, evidence }) => {
      const notice = evidence.find((item) => item.notice !== null)?.notice ?? null
      return contacts
        .filter((contact) => officers.includes(contact.role) && canBeWrittenTo(contact))
        .map((contact) => (notice === null ? contact : { ...contact, note: null, givenBy: { notice, desk } }))
    })

/** The contacts that say how to reach somebody before those that only say that there is a way. */
const reachableFirst = (contacts: readonly GivenContact[]): GivenContact[] => [
  ...contacts.filter((contact) => reach(contact) > 0),
  ...contacts.filter((contact) => reach(contact) === 0),
]

/** What is known of itself, and where that gives no address, the desk for data protection that others know of. */
const withDesk = (reading: SiteReading, body: string, known: readonly PublicContact[]): GivenContact[] => {
  const own = known.filter((contact) => !isRegulator(contact))
  return reachableFirst(unique(own.some(canBeWrittenTo) ? own : [...own, ...deskInside(reading, body)]))
}

/** Ways to reach whoever answers for a service: from the notices that tell of it, else from its own record. */
export const contactsOfService = (reading: SiteReading, service: PublicActivity): GivenContact[] => {
  const told = reading.noticesOf(service.id).flatMap(({ tells }) => tells.contacts)
  const own = [service.runBy, service.controller].flatMap((id) =>
    id === null ? [] : (reading.party(id)?.contacts ?? []),
  )
  return withDesk(reading, service.controller, [...told, ...own])
}

/** Ways to reach an organisation: from its own notices and its record. */
export const contactsOfParty = (reading: SiteReading, party: string): GivenContact[] => {
  const told = reading.notices.filter(({ publisher }) => publisher === party).flatMap(({ tells }) => tells.contacts)
  return withDesk(reading, party, [...told, ...(reading.party(party)?.contacts ?? [])])
}

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
