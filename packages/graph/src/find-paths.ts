import { carriageOf } from './carriage.ts'
import type { Audience, FlowGraph, GraphEdge } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import type { LabelSet } from './label-set.ts'

/** One way that data can take, edge by edge. */
export interface FlowPath {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

export interface FoundPaths {
  /** The shortest first; of one length, in the order of the graph. */
  readonly paths: readonly FlowPath[]
  /** Whether there are more, beyond the limit or the longest length looked at. */
  readonly truncated: boolean
}

export interface PathOptions {
  /** The most edges a path may have; 8 unless given. */
  readonly longest?: number | undefined
  /** The most paths to give; 50 unless given. */
  readonly most?: number | undefined
}

/** How many edges each node is from the end, whatever they carry: a bound that spares walks that cannot arrive. */
const distancesTo = (graph: FlowGraph, end: number): Int32Array => {
  const { inStart, inEdges, source, edges, nodes } = indexGraph(graph)
  const distance = new Int32Array(nodes.length).fill(-1)
  distance[end] = 0
  const queue = [end]
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] as number
    for (let row = inStart[node] as number; row < (inStart[node + 1] as number); row += 1) {
      const position = inEdges[row] as number
      const before = source[position] as number
      if (edges[position]?.kind === 'rests-on' || distance[before] !== -1) continue
      distance[before] = (distance[node] as number) + 1
      queue.push(before)
    }
  }
  return distance
}

interface Walk {
  readonly node: number
  readonly labels: LabelSet
  /** The activities on whose account the last node, a category, was met; null for any. */
  readonly accounts: readonly string[] | null
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
}

const accountsAcross = (edge: GraphEdge, walk: Walk): readonly string[] | null | undefined => {
  if (edge.kind !== 'describes' && edge.kind !== 'collected-for') return null
  const shared = edge.activities.filter((activity) => walk.accounts === null || walk.accounts.includes(activity))
  return shared.length === 0 ? undefined : shared
}

/**
 * Finds every simple path by which one kind of data can get from A to B.
 *
 * There is a path of some length exactly when a trace down from A reaches B.
 *
 * @param graph any flow graph.
 * @param from the id of the node to start at.
 * @param to the id of the node to arrive at.
 * @param options how long and how many.
 * @throws RangeError where the graph lacks either node.
 */
export const findPaths = (
  graph: FlowGraph<Audience>,
  from: string,
  to: string,
  options: PathOptions = {},
): FoundPaths => {
  const { longest = 8, most = 50 } = options
  const index = indexGraph(graph)
  const [start, end] = [from, to].map((id) => {
    const position = index.positionOf.get(id)
    if (position === undefined) throw new RangeError(`The graph has no node "${id}"`)
    return position
  }) as [number, number]
  if (start === end) return { paths: [], truncated: false }
  const distance = distancesTo(graph, end)
  const carriage = carriageOf(graph)
  const paths: FlowPath[] = []
  let truncated = false
  const first: Walk = { node: start, labels: carriage.heldBy(from), accounts: null, nodes: [start], edges: [] }
  let walks = distance[start] === -1 ? [] : [first]
  while (walks.length > 0) {
    const longer: Walk[] = []
    for (const walk of walks) {
      for (let row = index.outStart[walk.node] as number; row < (index.outStart[walk.node + 1] as number); row += 1) {
        const position = index.outEdges[row] as number
        const edge = index.edges[position] as GraphEdge
        const node = index.target[position] as number
        if (edge.kind === 'rests-on' || distance[node] === -1 || walk.nodes.includes(node)) continue
        const accounts = accountsAcross(edge, walk)
        const labels = carriage.across(edge, walk.labels, 'down')
        if (accounts === undefined || labels === null) continue
        if (walk.edges.length + 1 + (distance[node] as number) > longest) {
          truncated = true
          continue
        }
        const next: Walk = {
          node,
          labels,
          accounts: index.nodes[node]?.kind === 'category' ? accounts : null,
          nodes: [...walk.nodes, node],
          edges: [...walk.edges, position],
        }
        if (node !== end) longer.push(next)
        else if (paths.length === most) return { paths, truncated: true }
        else {
          paths.push({
            nodes: next.nodes.map((step) => index.nodes[step]?.id as string),
            edges: next.edges.map((step) => index.edges[step]?.id as string),
          })
        }
      }
    }
    walks = longer
  }
  return { paths, truncated }
}
