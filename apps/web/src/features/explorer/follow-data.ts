import {
  type Audience,
  type Direction,
  type FlowGraph,
  type FlowPath,
  type FoundPaths,
  findPaths,
  indexGraph,
  subgraphOf,
  type Trace,
  traceFlows,
} from '@sharemap/graph'
import type { ExplorerSearch, ShowChoice } from '../../search/explorer-search.ts'

/** What to follow data from, where to and how far, and what to show of it. */
export interface TraceChoice {
  readonly start: string
  /** Where to follow it; without one, to whoever is reached. */
  readonly end: string | undefined
  readonly direction: Direction
  /** How many hops at most; all the way where undefined. */
  readonly depth: number | undefined
  /** Which of the paths is looked at, from 0; the last where there are fewer. */
  readonly path: number
  readonly show: ShowChoice
}

/**
 * What the address says is followed.
 *
 * @param search the explorer's state.
 * @returns undefined where nothing is.
 */
export const readTrace = ({
  trace,
  traceTo,
  direction = 'down',
  depth,
  path = '1',
  show = 'trace',
}: ExplorerSearch): TraceChoice | undefined =>
  trace === undefined
    ? undefined
    : {
        start: trace,
        end: traceTo,
        direction,
        depth: depth === undefined ? undefined : Number(depth),
        path: Number(path) - 1,
        show,
      }

/** Data followed through a graph, and what is to be shown of it. */
export interface Followed<A extends Audience = Audience> {
  /** The choice, with what could not be kept of it mended. */
  readonly choice: TraceChoice
  /** Ends that the graph lacks, so that nothing could be followed. */
  readonly hidden: readonly string[]
  readonly trace: Trace<A> | null
  readonly paths: FoundPaths | null
  /** The path that is looked at. */
  readonly path: FlowPath | null
  /** What every view shows. */
  readonly scope: FlowGraph<A>
  /** Nodes and edges to keep bright while the rest of the scope fades; null where nothing is to fade. */
  readonly bright: ReadonlySet<string> | null
}

const idsOf = (path: FlowPath): ReadonlySet<string> => new Set([...path.nodes, ...path.edges])

const graphOfPaths = <A extends Audience>(graph: FlowGraph<A>, paths: readonly FlowPath[]): FlowGraph<A> =>
  subgraphOf(graph, new Set(paths.flatMap(({ nodes }) => nodes)), new Set(paths.flatMap(({ edges }) => edges)))

const followPaths = <A extends Audience>(graph: FlowGraph<A>, choice: TraceChoice, end: string): Followed<A> => {
  const paths = findPaths(graph, choice.start, end, choice.depth === undefined ? {} : { longest: choice.depth })
  const position = Math.max(0, Math.min(choice.path, paths.paths.length - 1))
  const path = paths.paths[position] ?? null
  const scope =
    choice.show === 'everything'
      ? graph
      : graphOfPaths(graph, choice.show === 'path' && path !== null ? [path] : paths.paths)
  const fades = path !== null && (choice.show === 'everything' || (choice.show === 'trace' && paths.paths.length > 1))
  return {
    choice: { ...choice, path: position },
    hidden: [],
    trace: null,
    paths,
    path,
    scope,
    bright: fades ? idsOf(path) : null,
  }
}

/**
 * Follows data through what the filters leave: from a record down or up, or by every path from one record to another.
 *
 * @param graph what the filters leave.
 * @param choice from where, where to, how far, and whether to show the rest beside it.
 * @returns what was found and one scope for every view; nothing of the graph is lost where an end of the trace is not
 * in it, and that is told.
 */
export const followData = <A extends Audience>(graph: FlowGraph<A>, choice: TraceChoice): Followed<A> => {
  const { start, end, direction, depth, show } = choice
  const { positionOf } = indexGraph(graph)
  const hidden = [start, ...(end === undefined ? [] : [end])].filter((id) => !positionOf.has(id))
  if (hidden.length > 0) return { choice, hidden, trace: null, paths: null, path: null, scope: graph, bright: null }
  if (end !== undefined) return followPaths(graph, choice, end)
  const trace = traceFlows(graph, start, { direction, depth })
  const all = show === 'everything'
  return {
    choice,
    hidden: [],
    trace,
    paths: null,
    path: null,
    scope: all ? graph : trace.graph,
    bright: all ? new Set([...trace.stops.map(({ id }) => id), ...trace.graph.edges.map(({ id }) => id)]) : null,
  }
}
