import { carriageOf, type Direction } from './carriage.ts'
import type { Audience, FlowGraph } from './flow-graph.ts'
import { indexGraph, positionIn } from './graph-index.ts'
import { spreadCargo } from './spread-cargo.ts'
import { subgraphOf } from './subgraph.ts'

/** A node that a trace reached, and after how many edges at the least. */
export interface TraceStop {
  readonly id: string
  readonly hops: number
}

/** Where data goes from a node, or comes from. */
export interface Trace<A extends Audience = Audience> {
  readonly start: string
  readonly direction: Direction
  readonly depth: number | null
  /** In order of hops; the start comes first with none. */
  readonly stops: readonly TraceStop[]
  /** The nodes and edges that the trace walked: "only the path". */
  readonly graph: FlowGraph<A>
}

export interface TraceOptions {
  readonly direction: Direction
  /** How many edges to go at most; without end unless given. */
  readonly depth?: number | undefined
}

/**
 * Follows data from a node, down to whoever ends up with it or up to where it came from.
 *
 * B is reached by tracing down from A exactly when A is reached by tracing up from B, after as many edges.
 *
 * @param graph any flow graph.
 * @param start the id of a node of the graph.
 * @param options the direction, and how many edges to go at most.
 * @throws RangeError where the graph has no such node, or the depth is no whole number from 0.
 */
export const traceFlows = <A extends Audience>(
  graph: FlowGraph<A>,
  start: string,
  { direction, depth }: TraceOptions,
): Trace<A> => {
  const index = indexGraph(graph)
  const position = positionIn(index, start)
  if (depth !== undefined && (!Number.isInteger(depth) || depth < 0)) {
    throw new RangeError(`A trace goes a whole number of edges from 0, not ${depth}`)
  }
  const carriage = carriageOf(graph)
  const hops = new Map<number, number>()
  const walked = new Set<number>()
  for (const people of carriage.peopleToFollow(position, direction)) {
    const most = depth ?? Number.POSITIVE_INFINITY
    const spread = spreadCargo({ index, carriage }, position, direction, people, most)
    for (const node of spread.reached) {
      const after = spread.arrivals[node]?.[0]?.hops as number
      if (after < (hops.get(node) ?? Number.POSITIVE_INFINITY)) hops.set(node, after)
    }
    for (const edge of spread.walked) walked.add(edge)
  }
  const stops = [...hops]
    .map(([node, after]) => ({ id: index.nodes[node]?.id as string, hops: after }))
    .sort((a, b) => a.hops - b.hops)
  const edges = new Set([...walked].map((edge) => index.edges[edge]?.id as string))
  return {
    start,
    direction,
    depth: depth ?? null,
    stops,
    graph: subgraphOf(graph, new Set(stops.map((stop) => stop.id)), edges),
  }
}
