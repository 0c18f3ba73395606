import { anyOf } from '../reading/words.ts'

/** Bodies by name, or of a kind that a reader can picture. */
const bodies = anyOf(
  '\\b(?:police|nhs|hmrc|dwp|hospitals?|gps?|doctors?|schools?|colleges?|academies|charit(?:y|ies)|employers?|housing associations?|landlords?|courts?|tribunals?|cabinet office|home office|ofsted|universities|other (?:councils|local authorities)|(?:the|your) county council|government (?:departments?|agencies)|fire (?:and rescue )?(?:service|brigade)|banks?|auditors?|audit commission|auditing|insurers?|insurance companies|ombudsman|elected members|councillors|emergency services|family members|law enforcement|credit reference agencies|fraud prevention agencies|benefits office)\\b',
  '\\b(?:department|ministry) (?:for|of)\\b',
  '\\bHM Revenues?\\b',
)

/**
 * The bodies that a text names, or of which it gives a kind that a reader can picture: the police, the NHS, landlords.
 *
 * @param text a sentence or more.
 * @returns each as it is written, in small letters, once.
 */
export const bodiesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(bodies.source, 'gi'))].map(([name]) => name.toLowerCase())),
]
