import { partyKindNames } from '@sharemap/graph'
import { countryName } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { contactWords } from '../facts/contact-words.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
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

/** What the flows to a recipient say of it: its role, their numbers, who tells it, and under which agreements. */
const flowCells = (flows: readonly FlowFacts[]): string[] => {
  const each = (words: (facts: FlowFacts) => string) => [...new Set(flows.map(words))].join('\n')
  return [
    each(({ role }) => role),
    numbersInWords(flows.map(({ number }) => number)),
    each(({ from }) => from),
    each(({ agreement }) => agreement),
  ]
}

/**
 * Every party that a flow of the scope ends at, and every system where nobody names its provider: a row each, with the
 * numbers of its flows.
 */
export const recipientSheet = (scope: ExportScope): TextSheet => {
  const names = recordNames(scope.register)
  const facts = flowFacts(scope)
  const toRow = (id: string, before: string[], after: string[]): string[][] => {
    const own = facts.filter(({ flow }) => flow.to === id)
    return own.length === 0 ? [] : [[names.of(id), ...before, ...flowCells(own), ...after, id]]
  }
  const rows = [
    ...scope.register.parties.flatMap((party) =>
      toRow(
        party.id,
        [
          partyKindNames[party.kind].one,
          party.scope === 'named-body' ? 'Named body' : 'Class of bodies',
          party.parent === null ? '' : names.of(party.parent),
          saidWords(party.country, (code) => countryName(code) ?? code),
        ],
        [party.contacts.map(contactWords).join('\n') || 'None recorded', party.aliases.join('\n')],
      ),
    ),
    ...scope.register.systems.flatMap((system) =>
      toRow(
        system.id,
        [
          'System',
          '',
          '',
          saidWords(system.hostingLocations, (codes) => codes.map((code) => countryName(code) ?? code).join('\n')),
        ],
        ['None recorded', system.aliases.join('\n')],
      ),
    ),
  ]
  return { name: 'Recipients', above: [], columns, rows }
}
