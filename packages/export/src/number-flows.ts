import type { FlowEdge, FlowGraph } from '@sharemap/graph'

/** The flows of a graph in the order in which they are numbered: by activity, then as the register lists them. */
export const flowsInOrder = (graph: FlowGraph): FlowEdge[] => {
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const places = new Map(graph.nodes.map((node, place) => [node.id, place]))
  const placeOf = ({ activity }: FlowEdge) => places.get(activity) ?? graph.nodes.length
  return flows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/**
 * Gives each flow its number: the same on the picture and in every table made from the same scope.
 *
 * @param graph the scope's graph.
 * @returns numbers from 1 by the flow's id.
 */
export const numberFlows = (graph: FlowGraph): ReadonlyMap<string, number> =>
  new Map(flowsInOrder(graph).map((flow, place) => [flow.flow, place + 1]))
