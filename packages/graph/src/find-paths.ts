import { type Cargo, type Carriage, carriageOf, meets } from './carriage.ts'
import type { FlowGraph } from './flow-graph.ts'
import { type GraphIndex, indexGraph, positionIn } from './graph-index.ts'
import type { LabelSet } from './label-set.ts'
import { type Spread, spreadCargo } from './spread-cargo.ts'

/** One way that data can take, edge by edge. */
export interface FlowPath {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

export interface FoundPaths {
  /** The shortest first; of one length, in the order of the graph. */
  readonly paths: readonly FlowPath[]
  /** Whether there are more, or may be: beyond the number asked for, or longer than the longest looked for. */
  readonly truncated: boolean
}

export interface PathOptions {
  /** The most edges a path may have; 8 unless given. */
  readonly longest?: number | undefined
  /** The most paths to give; 50 unless given. */
  readonly most?: number | undefined
}

/** The longest path that is looked for only to say that there is one: deep enough for any register, safe for the stack. */
const deepest = 1000

/** Edges tried before a search is broken off: well under a second's work, far beyond what a person would read. */
const patience = 400_000

interface Search {
  readonly index: GraphIndex
  readonly carriage: Carriage
  readonly end: number
  /** Everything from which the end is reached, by node. */
  readonly upstream: Spread
  tried: number
}

/** Whether a cargo at a node can still get to the end within a number of edges, if only by way of nodes already used. */
const canArrive = ({ upstream }: Search, node: number, cargo: Cargo, within: number) => {
  for (const arrival of upstream.arrivals[node] ?? []) {
    if (arrival.hops > within) return false
    if (meets(arrival, cargo)) return true
  }
  return false
}

/**
 * Walks every simple path from a node, depth first in the order of the graph.
 *
 * @param isLength which lengths to report.
 * @param longest the most edges that a path may have.
 * @param report is given each path as positions of edges; answers whether to go on.
 * @returns false where the search was stopped, by the report or for want of patience.
 */
const walkPaths = (
  search: Search,
  start: number,
  longest: number,
  isLength: (edges: number) => boolean,
  report: (edges: readonly number[]) => boolean,
): boolean => {
  const { index, carriage, end } = search
  const used = new Set([start])
  const trail: number[] = []
  const step = (node: number, cargo: Cargo): boolean => {
    const last = index.outStart[node + 1] as number
    for (let row = index.outStart[node] as number; row < last; row += 1) {
      const edge = index.outEdges[row] as number
      const far = index.target[edge] as number
      if (used.has(far) || index.edges[edge]?.kind === 'rests-on') continue
      search.tried += 1
      if (search.tried > patience) return false
      const carried = carriage.across(edge, cargo, 'down')
      if (carried === null || !canArrive(search, far, carried, longest - trail.length - 1)) continue
      trail.push(edge)
      if (far === end) {
        if (isLength(trail.length) && !report(trail)) return false
      } else {
        used.add(far)
        if (!step(far, carried)) return false
        used.delete(far)
      }
      trail.pop()
    }
    return true
  }
  return step(start, carriage.heldBy(start))
}

/**
 * Finds every simple path by which one kind of data about one kind of people can get from A to B.
 *
 * There is a path exactly when a trace down from A reaches B, and the shortest has as many edges as the trace has hops.
 *
 * @param graph any flow graph.
 * @param from the id of the node to start at.
 * @param to the id of the node to arrive at.
 * @param options how long, and how many.
 * @returns the paths; none where both ends are the same node.
 * @throws RangeError where the graph lacks either node.
 */
export const findPaths = (graph: FlowGraph, from: string, to: string, options: PathOptions = {}): FoundPaths => {
  const { longest = 8, most = 50 } = options
  const index = indexGraph(graph)
  const [start, end] = [positionIn(index, from), positionIn(index, to)]
  if (start === end) return { paths: [], truncated: false }
  const carriage = carriageOf(graph)
  const [people] = carriage.peopleToFollow(start, 'down') as [LabelSet]
  const upstream = spreadCargo({ index, carriage }, end, 'up', people, Number.POSITIVE_INFINITY)
  const search: Search = { index, carriage, end, upstream, tried: 0 }
  const shortest = upstream.arrivals[start]?.[0]?.hops
  if (shortest === undefined) return { paths: [], truncated: false }

  const paths: FlowPath[] = []
  for (let length = shortest; length <= longest; length += 1) {
    const finished = walkPaths(
      search,
      start,
      length,
      (edges) => edges === length,
      (edges) => {
        if (paths.length === most) return false
        paths.push(pathOf(index, start, edges))
        return true
      },
    )
    if (!finished) return { paths, truncated: true }
  }
  search.tried = 0
  const nothingLonger = walkPaths(
    search,
    start,
    Math.min(deepest, index.nodes.length),
    (edges) => edges > longest,
    () => false,
  )
  return { paths, truncated: !nothingLonger }
}

const pathOf = (index: GraphIndex, start: number, edges: readonly number[]): FlowPath => ({
  nodes: [start, ...edges.map((edge) => index.target[edge] as number)].map((node) => index.nodes[node]?.id as string),
  edges: edges.map((edge) => index.edges[edge]?.id as string),
})
