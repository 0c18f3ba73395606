import type { Audience, FlowEdge, FlowGraph, GraphNode } from '../flow-graph.ts'
import { groupGraph } from '../group-graph.ts'

/**
 * Who is tied to whom: organisations and the bodies that they tell or hear from, with the flows between each two as one
 * tie. An organisation's activities are drawn as the organisation.
 *
 * @param graph any flow graph.
 * @returns a graph of groups of activities and of parties, whose edges are flows and bundles of flows alone.
 */
export const buildNetwork = <A extends Audience>(graph: FlowGraph<A>): FlowGraph<A> => {
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const ends = new Set(flows.flatMap((flow) => [flow.from, flow.to]))
  const nodes = graph.nodes.filter((node) => ends.has(node.id) && isBody(node))
  const kept = new Set(nodes.map((node) => node.id))
  const parties = new Set(nodes.filter((node) => node.kind === 'party').map(groupIdOf))
  return groupGraph(
    { ...graph, nodes, edges: flows.filter((flow) => kept.has(flow.from) && kept.has(flow.to)) },
    { most: 0, open: [...parties] },
  )
}

const isBody = (node: GraphNode) => node.kind === 'activity' || node.kind === 'party' || node.kind === 'system'

/** The overview's group of a party, which the network opens: here bodies stand for themselves. */
const groupIdOf = (node: GraphNode) =>
  node.kind === 'party' && node.lane === 'whose'
    ? 'group-sources'
    : `group-recipient-${node.kind === 'party' ? node.partyKind : ''}`
