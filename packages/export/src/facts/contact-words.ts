import type { Contact } from '@sharemap/register'

/** The ways to reach somebody, without the name. Empty where there is none. */
export const contactWays = ({ email, telephones, address, url }: Contact): string[] => [
  ...(email === null ? [] : [email]),
  ...telephones,
  ...(address === null ? [] : [address]),
  ...(url === null ? [] : [url]),
]

/** A contact in one line. */
export const contactWords = (contact: Contact): string => {
  const note = contact.note === null ? [] : [contact.note]
  return [contact.name, ...contactWays(contact), ...note].join('; ')
}
