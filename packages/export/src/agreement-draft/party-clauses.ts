import type { AnyParty } from '@sharemap/graph'
import { breachDuties, isInForce } from '@sharemap/law'
import type { Contact } from '@sharemap/register'
import { bullets, cellOf, heading, paragraph, question, strong, tableOr } from '../document/blocks.ts'
import type { Block, Cell, Prose } from '../document/document.ts'
import { contactWays } from '../facts/contact-words.ts'
import { capitalised, notStated } from '../facts/said-words.ts'
import type { AgreementParties } from './agreement-parties.ts'

const officerOf = ({ contacts }: AnyParty): Contact | undefined =>
  contacts.find(({ role }) => role === 'data-protection-officer') ??
  contacts.find(({ role }) => role === 'data-protection-team')

/** A contact and the ways to reach it. Its note is for readers of the register and stays out of an agreement. */
const contactLine = (contact: Contact): Prose => {
  const ways = contactWays(contact)
  return ways.length === 0
    ? [`${contact.name}: `, question('How can they be reached?')]
    : [[contact.name, ...ways].join('; ')]
}

const orQuestion = (texts: readonly string[], asked: string): Cell =>
  texts.length === 0 ? [question(asked)] : cellOf(texts)

const partyRow = (party: AnyParty, role: Prose, name: string): Cell[] => {
  const officer = officerOf(party)
  const general = party.contacts.filter(({ role: kind }) => kind === 'general')
  return [
    name,
    role,
    orQuestion([...party.addresses, ...general.flatMap(({ address }) => address ?? [])], 'What is its address?'),
    party.icoRegistration.state === 'stated'
      ? party.icoRegistration.value
      : [question('What is its registration number?')],
    officer === undefined ? [question('Who is its data protection officer?')] : contactLine(officer),
  ]
}

/** Who the parties are. A class of bodies cannot sign, so the draft asks which body it is. */
export const partyClauses = ({ recipient, disclosers, flows, names, scope }: AgreementParties): Block[] => {
  const roles = [...new Set(flows.filter(({ flow }) => flow.to === recipient.id).map(({ role }) => role))]
  const recipientRole: Prose = roles.includes(notStated)
    ? ['Recipient. ', question('Is it a controller, a joint controller or a processor?')]
    : `Recipient; role: ${roles.join(', ').toLowerCase()}`
  const isProcessor = flows.some(({ flow }) => flow.to === recipient.id && flow.recipientRole === 'processor')
  return [
    heading(1, '1. Parties'),
    tableOr(
      'The parties and their data protection contacts',
      [
        ['Party', 4],
        ['Part in this agreement', 3],
        ['Address', 4],
        ['Registration with the regulator', 3],
        ['Data protection officer', 4],
      ],
      [
        ...disclosers.map((party) => partyRow(party, 'Controller; shares the data', names.of(party.id))),
        partyRow(recipient, recipientRole, names.of(recipient.id)),
      ],
      'The register names no party.',
    ),
    ...(disclosers.length > 1
      ? [paragraph([question('Do these bodies share under one agreement, or does each need one of its own?')])]
      : []),
    ...(recipient.scope === 'class-of-recipients'
      ? [
          paragraph([
            'The register gives the recipient as a class of bodies, and a class cannot sign. ',
            question('Which body is this agreement with?'),
          ]),
        ]
      : []),
    ...(isProcessor
      ? [
          paragraph(
            'The register records the recipient as a processor for at least one flow. A processor acts on instructions under a contract with the terms of UK GDPR Art 28; a sharing agreement between controllers does not take its place.',
          ),
        ]
      : []),
    ...(scope.audience === 'resident' ? [paragraph('This draft is made from published facts alone.')] : []),
  ]
}

/** How requests, complaints and breaches are handled, and who is called. */
export const handlingClauses = ({ recipient, disclosers, names, scope, activities }: AgreementParties): Block[] => {
  const shown = new Set(activities.map(({ id }) => id))
  const notices = scope.register.notices.filter((notice) => notice.activities.some((id) => shown.has(id)))
  const contacts = [...disclosers, recipient].flatMap((party) =>
    party.contacts.map((contact) => [
      names.of(party.id),
      capitalised(contact.role.replaceAll('-', ' ')),
      contactLine(contact),
    ]),
  )
  const duties = breachDuties.filter((duty) => isInForce(duty, scope.asAt) && duty.who !== 'communications-provider')
  return [
    heading(1, '9. People: information, rights and complaints'),
    notices.length === 0
      ? paragraph([
          'The register holds no privacy notice that tells people of this sharing. ',
          question('Where are they told?'),
        ])
      : paragraph(`People are told of the sharing activities in: ${notices.map(({ id }) => names.of(id)).join('; ')}.`),
    bullets([
      [
        question(
          'Which party answers requests for access, correction, erasure, restriction and objection, and by when do the others help?',
        ),
      ],
      [question('How does each party receive complaints about data protection, and how are they passed on?')],
      [question('How are corrections passed to everyone who was told?')],
    ]),
    heading(1, '10. Breaches'),
    paragraph(
      'A party that becomes aware of a personal data breach that touches the shared data tells the others without undue delay, so that each can meet its own duties:',
    ),
    bullets(
      duties.map(({ who, name, when, source }) => [
        strong(`${capitalised(who)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}. `),
        `${when} (${source})`,
      ]),
    ),
    paragraph([question('Who is called, by telephone and in writing, at any hour?')]),
    heading(1, '11. Contacts'),
    tableOr(
      'Contacts that the register holds',
      [
        ['Party', 3],
        ['For', 3],
        ['How to reach it', 8],
      ],
      contacts,
      'The register holds no contact of any party.',
    ),
    paragraph([question('Who is responsible for this agreement day by day, at each party?')]),
  ]
}
