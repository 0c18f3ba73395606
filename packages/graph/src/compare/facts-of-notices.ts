import { findEntry, rights } from '@sharemap/law'
import type { ContactRole } from '@sharemap/register'
import type { PartFact } from './compared-aspect.ts'
import { basisWords } from './facts-of-activities.ts'
import type { RegisterPart } from './register-part.ts'

const contactWords: Record<ContactRole, string> = {
  'data-protection-officer': 'Data protection officer',
  'data-protection-team': 'Data protection team',
  'subject-access': 'Requests for one’s own data',
  complaints: 'Complaints',
  general: 'General contact',
  regulator: 'Regulator',
}

/**
 * What the notices of a part tell people: their rights, how to complain, whom to ask, and the bases of everything.
 *
 * @param part a part of a register.
 */
export const factsOfNotices = ({ notices }: RegisterPart): PartFact[] =>
  notices.flatMap(({ tells }): PartFact[] => [
    ...tells.rights.map(
      ({ right }): PartFact => ({
        aspect: 'rights',
        key: right,
        name: findEntry(rights, right)?.name ?? right,
        id: null,
        details: {},
      }),
    ),
    ...tells.complaintRoutes.map(
      ({ to }): PartFact => ({
        aspect: 'complaints',
        key: to,
        name: to === 'controller' ? 'To the organisation itself' : 'To the regulator',
        id: null,
        details: {},
      }),
    ),
    ...tells.contacts.map(
      ({ role, name, email, telephones, address }): PartFact => ({
        aspect: 'contacts',
        key: role,
        name: contactWords[role],
        id: null,
        details: { reach: [[name, email, ...telephones, address].filter((part) => part !== null).join(', ')] },
      }),
    ),
    ...tells.lawfulBases.flatMap(({ code }): PartFact[] =>
      code === null || !code.startsWith('6')
        ? []
        : [
            {
              aspect: 'lawful-bases',
              key: code,
              name: basisWords(code),
              id: null,
              details: { statedFor: ['the notice at large'] },
            },
          ],
    ),
  ])
