import { type FlowEdge, indexGraph, narrowGraph } from '@sharemap/graph'
import { type ExportScope, scopeOfFlows } from '../../exports/export-scope.ts'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { flowsOfRecord } from './record-flows.ts'

const flowOf = (graph: Workbench['graph'], id: string) =>
  graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow' && edge.flow === id)

const idsOf = (flows: readonly FlowEdge[]) => [...new Set(flows.map(({ flow }) => flow))]

/**
 * The flows of the activities that a party answers for or runs, named by what a person would filter by as long as that
 * holds just what the party's page lists, such as an organisation. Null for a party without such activities.
 */
const scopeOfItsActivities = (workbench: Workbench, party: Extract<KnownRecord, { kind: 'party' }>) => {
  const { graph, asAt } = workbench
  const { id } = party.record
  const activities = graph.nodes.filter((node) => node.kind === 'activity')
  const runs = activities.filter(({ runBy }) => runBy === id).map((activity) => activity.id)
  const answersFor = activities.some(({ organisation }) => organisation === id)
  if (!answersFor && runs.length === 0) return null
  const scope: ExportScope = { asAt, filter: answersFor ? { organisation: [id] } : { activity: runs } }
  const listed = idsOf(flowsOfRecord(workbench, party).flatMap((list) => list.flows))
  const held = idsOf(narrowGraph(graph, scope).graph.edges.filter((edge) => edge.kind === 'flow'))
  const isExact = held.length === listed.length && listed.every((flow) => held.includes(flow))
  return isExact ? scope : (scopeOfFlows(asAt, listed) ?? scope)
}

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
  const itsActivities = kind === 'party' ? scopeOfItsActivities(workbench, known) : null
  if (itsActivities !== null) return itsActivities
  if (!indexGraph(graph).positionOf.has(record.id)) return null
  if (kind === 'activity') return { asAt, filter: { activity: [record.id] } }
  if (kind === 'category') return { asAt, filter: { category: [record.id] } }
  if (kind === 'subject-group') return { asAt, filter: { subjectGroup: [record.id] } }
  return { asAt, filter: {}, focus: { id: record.id, hops: 1 } }
}
