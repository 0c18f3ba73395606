import type { Audience, FlowGraph } from './flow-graph.ts'

/**
 * The part of a graph that holds certain nodes and edges, in the graph's own order.
 *
 * @param graph any flow graph.
 * @param nodes ids of the nodes to keep.
 * @param edges ids of the edges to keep; one whose end is not kept is left out.
 */
export const subgraphOf = <A extends Audience>(
  graph: FlowGraph<A>,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): FlowGraph<A> => ({
  ...graph,
  nodes: graph.nodes.filter((node) => nodes.has(node.id)),
  edges: graph.edges.filter((edge) => edges.has(edge.id) && nodes.has(edge.from) && nodes.has(edge.to)),
})
