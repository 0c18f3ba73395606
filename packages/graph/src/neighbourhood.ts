import type { Audience, FlowGraph } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import { subgraphOf } from './subgraph.ts'
import { traceFlows } from './trace-flows.ts'

/**
 * What stands around a node: everything that data reaches from it, or comes to it from, within so many edges, and the
 * law that it rests on.
 *
 * @param graph any flow graph.
 * @param id the node in the middle.
 * @param hops how many edges to go in each direction; without end where undefined.
 * @throws RangeError where the graph has no such node.
 */
export const neighbourhoodOf = <A extends Audience>(
  graph: FlowGraph<A>,
  id: string,
  hops: number | undefined,
): FlowGraph<A> => {
  const traces = (['down', 'up'] as const).map((direction) => traceFlows(graph, id, { direction, depth: hops }))
  const nodes = new Set(traces.flatMap((trace) => trace.stops.map((stop) => stop.id)))
  const edges = new Set(traces.flatMap((trace) => trace.graph.edges.map((edge) => edge.id)))
  for (const edge of indexGraph(graph).edges) {
    if (edge.kind !== 'rests-on' || (edge.from !== id && edge.to !== id)) continue
    edges.add(edge.id)
    nodes.add(edge.from).add(edge.to)
  }
  return subgraphOf(graph, nodes, edges)
}
