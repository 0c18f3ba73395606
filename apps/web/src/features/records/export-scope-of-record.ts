import { indexGraph } from '@sharemap/graph'
import type { ExportScope } from '../../exports/export-scope.ts'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'

/**
 * What an export from a record's page holds: the flows that the page is about.
 *
 * @param workbench the register and its graph as at a date.
 * @param known the record.
 * @returns null for records that are no node of the graph, and bear on no flows that a filter could name.
 */
export const exportScopeOfRecord = ({ graph, asAt }: Workbench, { kind, record }: KnownRecord): ExportScope | null => {
  if (kind === 'notice') {
    return record.activities.length === 0 ? null : { asAt, filter: { activity: record.activities } }
  }
  if (!indexGraph(graph).positionOf.has(record.id)) return null
  if (kind === 'activity') return { asAt, filter: { activity: [record.id] } }
  if (kind === 'category') return { asAt, filter: { category: [record.id] } }
  if (kind === 'subject-group') return { asAt, filter: { subjectGroup: [record.id] } }
  return { asAt, filter: {}, focus: { id: record.id, hops: 1 } }
}
