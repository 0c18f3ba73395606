import type { AnyParty } from '@sharemap/graph'
import { complaintDuties, isInForce, plainDate, regulatorAt } from '@sharemap/law'
import type { Contact, ContactRole } from '@sharemap/register'
import { bullets, link, paragraph, question } from '../document/blocks.ts'
import type { Block, Inline, Prose } from '../document/document.ts'
import { capitalised } from '../facts/said-words.ts'
import type { NoticeFacts } from './notice-facts.ts'

/**
 * The ways to reach somebody, with links where an address is one; a question where none is known. The note of a contact
 * is for readers of the register and stays out of a notice.
 */
const reachWords = ({ email, telephones, address, url }: Contact): Inline[] => {
  const ways: Inline[] = [
    ...(email === null ? [] : [link(email, `mailto:${email}`)]),
    ...telephones.map((telephone) => `telephone ${telephone}`),
    ...(address === null ? [] : [address]),
    ...(url === null ? [] : [link(url, url)]),
  ]
  if (ways.length === 0) return [question('How can people reach them: address, telephone and email?')]
  return ways.flatMap((way, place): Inline[] => (place === 0 ? [way] : ['; ', way]))
}

const contactLine = (contact: Contact): Prose => [`${contact.name}: `, ...reachWords(contact)]

const contactsOf = (parties: readonly (AnyParty | undefined)[], roles: readonly ContactRole[]): Contact[] =>
  parties.flatMap((party) => (party?.contacts ?? []).filter(({ role }) => roles.includes(role)))

/** N01: who the controller is and how to reach it. */
export const controllerLines = ({ activity, controller, jointControllers, names }: NoticeFacts): Block[] => {
  const who = names.of(activity.controller)
  const run = activity.runBy === null ? '' : ` ${capitalised(names.of(activity.runBy))} does the work.`
  const contacts = contactsOf([controller], ['general', 'data-protection-team'])
  const addresses = controller?.addresses ?? []
  return [
    paragraph(`${capitalised(who)} decides how and why your information is used here.${run}`),
    ...(jointControllers.length === 0
      ? []
      : [
          paragraph([
            `It decides together with ${jointControllers.map(({ id }) => names.of(id)).join('; ')}. `,
            question('What have they agreed about who does what, and whom can people turn to?'),
          ]),
        ]),
    contacts.length + addresses.length === 0
      ? paragraph([question(`How can people reach ${who}: address, telephone and email?`)])
      : bullets([...addresses, ...contacts.map(contactLine)]),
  ]
}

/** N02: the data protection officer. */
export const officerLines = ({ controller }: NoticeFacts): Block[] => {
  const officers = contactsOf([controller], ['data-protection-officer'])
  if (officers.length === 0) {
    return [paragraph([question('Who is the data protection officer, and how can people reach them?')])]
  }
  return [
    paragraph('Our data protection officer answers questions about your information.'),
    bullets(officers.map(contactLine)),
  ]
}

/** N12: the right to complain to the controller itself, since 19 June 2026. */
export const complaintLines = (facts: NoticeFacts): Block[] => {
  const { controller, scope } = facts
  const routes = contactsOf([controller], ['complaints'])
  const officer = contactsOf([controller], ['data-protection-officer'])
  const known = routes.length > 0 ? routes : officer
  const acknowledge = complaintDuties.find((duty) => duty.withinDays !== null && isInForce(duty, scope.asAt))
  return [
    paragraph(
      `If you think that we have used your information in a way that the law does not allow, you can complain to us.${
        acknowledge === undefined
          ? ''
          : ` We will tell you within ${acknowledge.withinDays} days that we have your complaint,`
      } look into it without delay, and tell you what we found.`,
    ),
    ...(known.length === 0 ? [] : [bullets(known.map(contactLine))]),
    ...(routes.length > 0
      ? []
      : [paragraph([question('How can people complain to us: which form, and which other ways beside it?')])]),
  ]
}

/** N13: the right to complain to the regulator. */
export const regulatorLines = ({ scope }: NoticeFacts): Block[] => {
  const { plainName, website, telephone, address } = regulatorAt(scope.asAt)
  return [
    paragraph(`You can also complain to the regulator, the ${plainName}.`),
    bullets([[link(website, website)], `Telephone ${telephone}`, address]),
  ]
}

/** Where the draft comes from, for its first lines. */
export const madeFrom = ({ scope }: NoticeFacts): string =>
  `Made from ${scope.source.title} as at ${plainDate(scope.asAt)}.`
