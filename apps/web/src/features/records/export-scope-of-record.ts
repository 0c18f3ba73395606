import { type FlowEdge, indexGraph } from '@sharemap/graph'
import { type ExportScope, scopeOfFlows } from '../../exports/export-scope.ts'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { flowsOfRecord } from './record-flows.ts'

const flowOf = (graph: Workbench['graph'], id: string) =>
  graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow' && edge.flow === id)

/**
 * What an export from a record's page holds: the flows that the page is about.
 *
 * @param workbench the register and its graph as at a date.
 * @param known the record.
 * @returns null for records that bear on no flow on that day, and are no node of the graph.
 */
export const exportScopeOfRecord = (workbench: Workbench, known: KnownRecord): ExportScope | null => {
  const { graph, asAt } = workbench
  const { kind, record } = known
  if (kind === 'notice') {
    return record.activities.length === 0 ? null : { asAt, filter: { activity: record.activities } }
  }
  if (kind === 'flow' || kind === 'transfer' || kind === 'agreement') {
    const flows =
      kind === 'flow' ? flowOf(graph, record.id) : flowsOfRecord(workbench, known).flatMap((list) => list.flows)
    return scopeOfFlows(
      asAt,
      flows.map(({ flow }) => flow),
    )
  }
  if (!indexGraph(graph).positionOf.has(record.id)) return null
  if (kind === 'activity') return { asAt, filter: { activity: [record.id] } }
  if (kind === 'category') return { asAt, filter: { category: [record.id] } }
  if (kind === 'subject-group') return { asAt, filter: { subjectGroup: [record.id] } }
  return { asAt, filter: {}, focus: { id: record.id, hops: 1 } }
}
