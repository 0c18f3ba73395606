import type { Direction } from './carriage.ts'
import { filterGraph } from './filter-graph.ts'
import { type FoundPaths, findPaths } from './find-paths.ts'
import type { FlowFilter } from './flow-filter.ts'
import type { Audience, FlowGraph } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { subgraphOf } from './subgraph.ts'
import { traceFlows } from './trace-flows.ts'

/** Data followed from one node, to whoever ends up with it or came to have it. */
export interface TraceFrom {
  readonly start: string
  readonly end?: undefined
  readonly direction: Direction
  /** The most edges to go; without end unless given. */
  readonly depth?: number | undefined
}

/** Data followed from one node to another, by every path or by one. */
export interface TraceBetween {
  readonly start: string
  readonly end: string
  /** The most edges that a path may have; as many as `findPaths` looks for unless given. */
  readonly depth?: number | undefined
  /** Which path alone, counted from 1, the shortest first; all unless given. */
  readonly path?: number | undefined
}

/** What is chosen of a graph. Filter, then focus, then trace: each narrows what the one before left. */
export interface Narrowing {
  readonly filter?: FlowFilter | undefined
  /** A node, with everything within so many edges of it; without end unless given. */
  readonly focus?: { readonly id: string; readonly hops?: number | undefined } | undefined
  readonly trace?: TraceFrom | TraceBetween | undefined
}

/** The part that was chosen. */
export interface NarrowedGraph<A extends Audience = Audience> {
  /** Empty where nothing is left, or where a node that was asked for is not in what the filter left. */
  readonly graph: FlowGraph<A>
  /** The node that was asked for and is not there. */
  readonly missing: string | null
  /** Where data is followed from one node to another: the paths there are, of which the graph holds all or one. */
  readonly paths: FoundPaths | null
}

const nothingOf = <A extends Audience>(graph: FlowGraph<A>): FlowGraph<A> => ({ ...graph, nodes: [], edges: [] })

const followPaths = <A extends Audience>(graph: FlowGraph<A>, trace: TraceBetween): NarrowedGraph<A> => {
  const paths = findPaths(graph, trace.start, trace.end, { longest: trace.depth })
  const { path } = trace
  if (path !== undefined && (!Number.isInteger(path) || path < 1)) {
    throw new RangeError(`Paths are counted in whole numbers from 1, not ${path}`)
  }
  const shown = path === undefined ? paths.paths : paths.paths.slice(path - 1, path)
  const nodes = new Set(shown.flatMap((one) => one.nodes))
  const edges = new Set(shown.flatMap((one) => one.edges))
  return { graph: subgraphOf(graph, nodes, edges), missing: null, paths }
}

/**
 * Takes of a graph what somebody chose. Whatever shows, counts or writes a choice goes through here, so that all of them
 * hold the same flows.
 *
 * @param whole any flow graph.
 * @param choice a filter, a node in focus, a trace or paths, in any combination.
 * @returns the part of the graph; the node that is missing, if any; and the paths where any were looked for.
 * @throws RangeError where a depth is no whole number from 0, or the number of a path none from 1.
 */
export const narrowGraph = <A extends Audience>(whole: FlowGraph<A>, choice: Narrowing): NarrowedGraph<A> => {
  const { filter = {}, focus, trace } = choice
  let graph = filterGraph(whole, filter)
  const lacks = (id: string) => !indexGraph(graph).positionOf.has(id)
  if (focus !== undefined) {
    if (lacks(focus.id)) return { graph: nothingOf(graph), missing: focus.id, paths: null }
    graph = neighbourhoodOf(graph, focus.id, focus.hops)
  }
  if (trace === undefined) return { graph, missing: null, paths: null }
  const missing = [trace.start, trace.end].find((id) => id !== undefined && lacks(id))
  if (missing !== undefined) return { graph: nothingOf(graph), missing, paths: null }
  if (trace.end !== undefined) return followPaths(graph, trace)
  return { graph: traceFlows(graph, trace.start, trace).graph, missing: null, paths: null }
}
