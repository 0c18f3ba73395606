import type { Severity } from '@sharemap/rules'
import type { FlowRow } from './build-flow-row.ts'
import { notStated } from './fact-words.ts'
import type { FlowColumnId, FlowGrouping } from './flow-columns.ts'

/** A column to sort by, and whether from Z to A. */
export interface SortOrder {
  readonly column: FlowColumnId
  readonly descending: boolean
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** What nobody states comes last whichever way a column is sorted. */
const compareTexts = (a: string, b: string, descending: boolean): number => {
  const [aUnsaid, bUnsaid] = [a.startsWith(notStated), b.startsWith(notStated)]
  if (aUnsaid !== bUnsaid) return aUnsaid ? 1 : -1
  return descending ? collator.compare(b, a) : collator.compare(a, b)
}

/** Findings are sorted by how grave they are and then by how many there are: the alphabet knows nothing of either. */
const weightOf = ({ findings }: FlowRow): number => {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return (count('act-now') * 1000 + count('should-mend')) * 1000 + count('consider')
}

const compareRows = (a: FlowRow, b: FlowRow, { column, descending }: SortOrder): number =>
  column === 'findings'
    ? (descending ? -1 : 1) * (weightOf(a) - weightOf(b))
    : compareTexts(a.texts[column], b.texts[column], descending)

/**
 * Sorts rows by a column. Rows with the same text stay in their order.
 *
 * @param rows the rows; they are not changed.
 * @param order the column and direction, or undefined for the order of the register.
 */
export const sortRows = (rows: readonly FlowRow[], order: SortOrder | undefined): readonly FlowRow[] =>
  order === undefined ? rows : [...rows].sort((a, b) => compareRows(a, b, order))

/** Rows under one heading. */
export interface RowGroup {
  readonly heading: string
  readonly rows: readonly FlowRow[]
}

/**
 * Gathers rows under headings.
 *
 * @param rows the rows, in the order that they are to keep within a heading.
 * @param grouping the column whose text is the heading; without one, all stand under an empty heading.
 * @returns the groups by their headings from A to Z, what nobody states last.
 */
export const groupRows = (rows: readonly FlowRow[], grouping: FlowGrouping | undefined): readonly RowGroup[] => {
  if (grouping === undefined) return [{ heading: '', rows }]
  const groups = new Map<string, FlowRow[]>()
  for (const row of rows) {
    const heading = row.texts[grouping]
    groups.set(heading, [...(groups.get(heading) ?? []), row])
  }
  return [...groups]
    .map(([heading, members]) => ({ heading, rows: members }))
    .sort((a, b) => compareTexts(a.heading, b.heading, false))
}
