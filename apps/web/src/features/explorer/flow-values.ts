import {
  basesOfFlow,
  categoriesThatMayGo,
  type FlowEdge,
  type FlowFilterField,
  type FlowGraph,
  type GraphNode,
  indexGraph,
  subjectGroupsOf,
} from '@sharemap/graph'

const nodeOf = (graph: FlowGraph, id: string): GraphNode | undefined => {
  const { nodes, positionOf } = indexGraph(graph)
  return nodes[positionOf.get(id) ?? -1]
}

const categoryFacts = <Fact>(
  graph: FlowGraph,
  flow: FlowEdge,
  read: (node: Extract<GraphNode, { kind: 'category' }>) => Fact,
): Fact[] =>
  [...categoriesThatMayGo(graph, flow)].flatMap((id) => {
    const node = nodeOf(graph, id)
    return node?.kind === 'category' ? [read(node)] : []
  })

const unsaidUnless = (values: readonly string[]): readonly string[] => (values.length === 0 ? ['not-stated'] : values)

const readers: Record<FlowFilterField, (graph: FlowGraph, flow: FlowEdge) => Iterable<string>> = {
  organisation: (graph, flow) => [nodeOf(graph, flow.activity)?.organisation].filter((id) => typeof id === 'string'),
  activity: (_graph, flow) => [flow.activity],
  from: (_graph, flow) => [flow.from],
  to: (_graph, flow) => [flow.to],
  recipientKind: (graph, flow) => {
    const recipient = nodeOf(graph, flow.to)
    return recipient?.kind === 'party' ? [recipient.partyKind] : []
  },
  category: (graph, flow) => categoriesThatMayGo(graph, flow),
  categoryGroup: (graph, flow) => categoryFacts(graph, flow, (node) => node.group),
  subjectGroup: (graph, flow) => subjectGroupsOf(graph, flow),
  basis: (_graph, flow) => unsaidUnless(basesOfFlow(flow)),
  gateway: (_graph, flow) => [flow.gateway ?? 'not-stated'],
  sensitivity: (graph, flow) => categoryFacts(graph, flow, (node) => node.sensitivity),
  country: (_graph, flow) => [flow.country ?? 'not-stated'],
  leavesUk: (_graph, flow) => [flow.leavesUk],
  standing: (_graph, flow) => [flow.standing?.standing ?? (flow.leavesUk === 'no' ? 'no-transfer' : 'cannot-tell')],
  certainty: (_graph, flow) => [flow.certainty],
}

/**
 * The values of a filter's field under which a flow would be kept.
 *
 * @param graph the graph that the flow is in.
 * @param flow an edge of a flow.
 * @param field a field of the filter.
 */
export const flowValues = (graph: FlowGraph, flow: FlowEdge, field: FlowFilterField): ReadonlySet<string> =>
  new Set(readers[field](graph, flow))
