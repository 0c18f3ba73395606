import type { PartKind } from '@sharemap/graph'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'

/**
 * As what a record can be compared with another of its kind.
 *
 * @param workbench the register and its graph as at a date.
 * @param known the record.
 * @returns null where it cannot: of parties only those that answer for activities can.
 */
export const comparedAs = ({ graph }: Workbench, { kind, record }: KnownRecord): PartKind | null => {
  if (kind === 'activity' || kind === 'notice') return kind
  if (kind !== 'party') return null
  const answers = graph.nodes.some(
    (node) => node.kind === 'activity' && (node.controller === record.id || node.organisation === record.id),
  )
  return answers ? 'organisation' : null
}
