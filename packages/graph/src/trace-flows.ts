import { type Carriage, carriageOf, type Direction } from './carriage.ts'
import type { Audience, FlowGraph, GraphEdge } from './flow-graph.ts'
import { type GraphIndex, indexGraph } from './graph-index.ts'
import { addNew, emptySet, type LabelSet } from './label-set.ts'
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
 * What has arrived at a node. A category is told of people on account of certain activities, and leads on only to
 * those: a CCTV image of a visitor is no survey answer.
 */
interface Arrival {
  readonly labels: LabelSet
  /** The activities on whose account a category was met; null for any. Empty sets never occur. */
  accounts: Set<string> | null
}

interface Step {
  readonly node: number
  readonly labels: LabelSet
  readonly accounts: ReadonlySet<string> | null
}

/** The accounts on which a step may cross an edge; undefined where there is none. */
const accountsAcross = (edge: GraphEdge, step: Step): ReadonlySet<string> | null | undefined => {
  if (edge.kind !== 'describes' && edge.kind !== 'collected-for') return null
  const shared = edge.activities.filter((activity) => step.accounts === null || step.accounts.has(activity))
  return shared.length === 0 ? undefined : new Set(shared)
}

/** Takes in what a step brings. Answers the part that was not there before, or null. */
const takeIn = (arrivals: Map<number, Arrival>, step: Step, carriage: Carriage): Step | null => {
  const known = arrivals.get(step.node)
  if (known === undefined) {
    const labels = emptySet(carriage.labels)
    addNew(labels, step.labels)
    arrivals.set(step.node, { labels, accounts: step.accounts === null ? null : new Set(step.accounts) })
    return step
  }
  const fresh = addNew(known.labels, step.labels)
  if (known.accounts === null) return fresh === null ? null : { ...step, labels: fresh }
  if (step.accounts === null) {
    known.accounts = null
    return step
  }
  const newAccounts = [...step.accounts].filter((account) => known.accounts?.has(account) === false)
  for (const account of newAccounts) known.accounts.add(account)
  if (newAccounts.length > 0) return step
  return fresh === null ? null : { ...step, labels: fresh }
}

const isCategory = (index: GraphIndex, node: number) => index.nodes[node]?.kind === 'category'

/**
 * Follows data from a node, down to whoever ends up with it or up to where it came from.
 *
 * B is reached by tracing down from A exactly when A is reached by tracing up from B.
 *
 * @param graph any flow graph.
 * @param start the id of a node of the graph.
 * @param options the direction, and how many edges to go at most.
 * @throws RangeError where the graph has no such node, or the depth is no whole number from 0.
 */
export const traceFlows = <A extends Audience>(graph: FlowGraph<A>, start: string, options: TraceOptions): Trace<A> => {
  const { direction, depth } = options
  const index = indexGraph(graph)
  const startPosition = index.positionOf.get(start)
  if (startPosition === undefined) throw new RangeError(`The graph has no node "${start}"`)
  if (depth !== undefined && (!Number.isInteger(depth) || depth < 0)) {
    throw new RangeError(`A trace goes a whole number of edges from 0, not ${depth}`)
  }
  const carriage = carriageOf(graph)
  const [rowStart, rowEdges, farEnd] =
    direction === 'down' ? [index.outStart, index.outEdges, index.target] : [index.inStart, index.inEdges, index.source]

  const arrivals = new Map<number, Arrival>()
  const hops = new Map<number, number>([[startPosition, 0]])
  const walked = new Set<number>()
  const first: Step = { node: startPosition, labels: carriage.heldBy(start), accounts: null }
  let frontier = [takeIn(arrivals, first, carriage) as Step]
  for (let hop = 1; frontier.length > 0 && (depth === undefined || hop <= depth); hop += 1) {
    const next: Step[] = []
    for (const step of frontier) {
      for (let row = rowStart[step.node] as number; row < (rowStart[step.node + 1] as number); row += 1) {
        const position = rowEdges[row] as number
        const edge = index.edges[position] as GraphEdge
        if (edge.kind === 'rests-on') continue
        const accounts = accountsAcross(edge, step)
        const labels = carriage.across(edge, step.labels, direction)
        if (accounts === undefined || labels === null) continue
        walked.add(position)
        const node = farEnd[position] as number
        if (!hops.has(node)) hops.set(node, hop)
        const arrived = takeIn(
          arrivals,
          { node, labels, accounts: isCategory(index, node) ? accounts : null },
          carriage,
        )
        if (arrived !== null) next.push(arrived)
      }
    }
    frontier = next
  }
  const stops = [...hops].map(([node, count]) => ({ id: index.nodes[node]?.id as string, hops: count }))
  const edges = new Set([...walked].map((position) => index.edges[position]?.id as string))
  return {
    start,
    direction,
    depth: depth ?? null,
    stops,
    graph: subgraphOf(graph, new Set(stops.map((stop) => stop.id)), edges),
  }
}
