import {
  type AnyActivity,
  type AnyRegister,
  type Audience,
  basesOfFlow,
  type FlowEdge,
  type FlowGraph,
  type GraphNode,
  orNull,
  subgraphOf,
} from '@sharemap/graph'

/** What a flow or a purpose cites a node of the law by; null where a node is none. */
const citedBy = (node: GraphNode): string | null => {
  if (node.kind === 'lawful-basis') return node.code
  return node.kind === 'gateway' ? (node.code ?? node.aliases[0] ?? node.label) : null
}

/**
 * Leaves out of a filtered graph the law that only flows outside it rest on. In a graph a flow's law hangs on its
 * activity, so an activity that keeps one of its flows brings the powers of all: beside the flow's own facts they would
 * read as its own.
 *
 * @param graph what a filter left.
 * @param register the register that the graph was made from.
 * @returns the graph with the law of its own flows, and of its activities' purposes.
 */
export const keepOwnLaw = <A extends Audience>(graph: FlowGraph<A>, register: AnyRegister): FlowGraph<A> => {
  const cited = new Set([
    ...graph.edges
      .filter((edge): edge is FlowEdge => edge.kind === 'flow')
      .flatMap((flow) => [flow.gateway, ...basesOfFlow(flow)].map((law) => `${flow.activity} ${law}`)),
    ...(register.activities as AnyActivity[]).flatMap(({ id, purposes }) =>
      purposes.flatMap(({ article6 }) => (orNull(article6) ?? []).map(({ code }) => `${id} ${code}`)),
    ),
  ])
  const laws = new Map(graph.nodes.flatMap((node) => (citedBy(node) === null ? [] : [[node.id, citedBy(node)]])))
  const edges = graph.edges.filter(
    (edge) => edge.kind !== 'rests-on' || !laws.has(edge.to) || cited.has(`${edge.from} ${laws.get(edge.to)}`),
  )
  const reached = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const nodes = graph.nodes.filter(({ id }) => !laws.has(id) || reached.has(id))
  return subgraphOf(graph, new Set(nodes.map(({ id }) => id)), new Set(edges.map(({ id }) => id)))
}
