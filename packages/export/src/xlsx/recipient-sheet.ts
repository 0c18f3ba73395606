import { orNull, partyKindNames } from '@sharemap/graph'
import { countryName } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { contactWords } from '../facts/contact-words.ts'
import { flowFacts } from '../facts/flow-facts.ts'
import { recordNames } from '../facts/record-names.ts'
import { saidWords } from '../facts/said-words.ts'
import { numbersInWords } from '../facts/scope-flows.ts'
import type { TextSheet } from './text-sheet.ts'

const columns = [
  { heading: 'Recipient', width: 34 },
  { heading: 'Kind', width: 24 },
  { heading: 'Named body or class', width: 20 },
  { heading: 'Part of', width: 26 },
  { heading: 'Country', width: 20 },
  { heading: 'Role', width: 22 },
  { heading: 'Flows', width: 16 },
  { heading: 'Told by', width: 36 },
  { heading: 'Agreements', width: 30 },
  { heading: 'Contacts', width: 40 },
  { heading: 'Also called', width: 28 },
  { heading: 'Record', width: 28 },
]

/** Every party that a flow of the scope ends at: a row each, with the numbers of its flows. */
export const recipientSheet = (scope: ExportScope): TextSheet => {
  const names = recordNames(scope.register)
  const facts = flowFacts(scope)
  const rows = scope.register.parties.flatMap((party) => {
    const own = facts.filter(({ flow }) => flow.to === party.id)
    if (own.length === 0) return []
    return [
      [
        names.of(party.id),
        partyKindNames[party.kind].one,
        party.scope === 'named-body' ? 'Named body' : 'Class of bodies',
        party.parent === null ? '' : names.of(party.parent),
        saidWords(party.country, (code) => countryName(code) ?? code),
        [...new Set(own.map(({ role }) => role))].join('\n'),
        numbersInWords(own.map(({ number }) => number)),
        [...new Set(own.map(({ from }) => from))].join('\n'),
        [...new Set(own.flatMap(({ flow }) => orNull<string>(flow.agreement) ?? []))].map(names.of).join('\n'),
        party.contacts.map(contactWords).join('\n'),
        party.aliases.join('\n'),
        party.id,
      ],
    ]
  })
  return { name: 'Recipients', above: [], columns, rows }
}
