import { type AnyTransfer, byId, orNull } from '@sharemap/graph'
import { plainDate } from '@sharemap/law'
import type { ExportScope } from '../export-scope.ts'
import { type FlowFacts, flowFacts } from '../facts/flow-facts.ts'
import { notStated, saidWords } from '../facts/said-words.ts'
import type { TextSheet } from './text-sheet.ts'

const columns = [
  { heading: 'Flow', width: 8 },
  { heading: 'From', width: 28 },
  { heading: 'To', width: 28 },
  { heading: 'Country', width: 22 },
  { heading: 'Mechanism', width: 32 },
  { heading: "Recipient's certification", width: 34 },
  { heading: 'Agreed on', width: 18 },
  { heading: 'Data protection test', width: 22 },
  { heading: 'Standing', width: 18 },
  { heading: 'Why', width: 60 },
  { heading: 'What would mend it', width: 50 },
  { heading: 'Record', width: 28 },
]

const detailCells = (transfer: AnyTransfer | undefined): string[] => {
  if (transfer === undefined) return [notStated, notStated, notStated]
  return [
    saidWords(transfer.certification, ({ scheme, entry, checkedOn }) =>
      [
        scheme,
        entry.state === 'stated' ? `entry: ${entry.value}` : 'entry not stated',
        checkedOn === null ? 'day of checking not stated' : `checked ${plainDate(checkedOn)}`,
      ].join('; '),
    ),
    saidWords(transfer.agreedOn, plainDate),
    saidWords(transfer.dataProtectionTest, ({ doneOn, outcome }) =>
      [outcome === 'met' ? 'Met' : 'Not met', doneOn === null ? 'day not stated' : plainDate(doneOn)].join(', '),
    ),
  ]
}

/** Every flow that leaves the UK: a row each, with what carries it and whether that stands on the scope's day. */
export const transferSheet = (scope: ExportScope): TextSheet => {
  const transfers = byId<AnyTransfer>(scope.register.transfers)
  const row = ({ number, from, to, country, mechanism, standing, edge, flow }: FlowFacts) => {
    const id = orNull(flow.transfer)
    return [
      String(number),
      from,
      to,
      country,
      mechanism,
      ...detailCells(id === null ? undefined : transfers.get(id)),
      standing,
      edge.standing?.why ?? '',
      edge.standing?.mend ?? '',
      id ?? flow.id,
    ]
  }
  return {
    name: 'Transfers',
    above: [],
    columns,
    rows: flowFacts(scope)
      .filter(({ edge }) => edge.leavesUk === 'yes')
      .map(row),
  }
}
