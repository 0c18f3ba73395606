import { type Audience, type FlowGraph, filterGraph, subgraphOf } from '@sharemap/graph'
import { nameOf } from './node-words.ts'

/** A part of a scope that has a picture of its own. */
export interface PicturePart {
  /** Null for the whole of the scope. */
  readonly title: string | null
  readonly graph: FlowGraph
}

/**
 * Splits a graph by activity. What belongs to no activity comes last, on a picture of its own, so that nothing is lost.
 *
 * @param graph the graph of a scope.
 * @returns a part for each activity of the graph, in its order, each with all of the activity's flows.
 */
export const splitByActivity = <A extends Audience>(graph: FlowGraph<A>): PicturePart[] => {
  const drawn = { nodes: new Set<string>(), edges: new Set<string>() }
  const parts: PicturePart[] = []
  for (const node of graph.nodes) {
    if (node.kind !== 'activity') continue
    const part = filterGraph(graph, { activity: [node.id] })
    for (const each of part.nodes) drawn.nodes.add(each.id)
    for (const each of part.edges) drawn.edges.add(each.id)
    parts.push({ title: nameOf(node, graph.audience), graph: part })
  }
  const edges = graph.edges.filter((edge) => !drawn.edges.has(edge.id))
  const nodes = new Set([
    ...graph.nodes.filter((node) => !drawn.nodes.has(node.id)).map((node) => node.id),
    ...edges.flatMap((edge) => [edge.from, edge.to]),
  ])
  if (nodes.size === 0) return parts
  const rest = subgraphOf(graph, nodes, new Set(edges.map((edge) => edge.id)))
  return [...parts, { title: parts.length === 0 ? null : 'Not tied to any activity', graph: rest }]
}
