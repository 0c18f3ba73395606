import type { Direction } from '../carriage.ts'
import type { FlowGraph, GraphEdge } from '../flow-graph.ts'
import type { Trace } from '../trace-flows.ts'
import { bodyAt, describeHop, type Hop, namedNode } from './describe-hop.ts'
import { counted, countedAbroad, type Named } from './flow-summary.ts'

/** A step of a trace, and how far from the start it is walked: 1 for the edges at the start itself. */
export interface TracedHop extends Hop {
  readonly hop: number
}

export interface DescribedTrace {
  readonly start: Named
  readonly direction: Direction
  readonly summary: string
  /** Every step, the nearest first. */
  readonly hops: readonly TracedHop[]
  /** How many nodes were reached beside the start. */
  readonly reached: number
  /** After how many edges the farthest of them is reached. */
  readonly farthest: number
  /** How many steps cross from one organisation to another. */
  readonly organisationsCrossed: number
  /** How many steps leave the UK. */
  readonly leaveUk: number
}

/** The bodies that may hold the data before a step: of its sender, else of the activities on whose account it stands. */
const holdersOf = (graph: FlowGraph, traced: ReadonlySet<string>, edge: GraphEdge): ReadonlySet<string> => {
  const sender = bodyAt(graph, edge.from)
  if (sender !== null) return new Set([sender])
  const activities = edge.activities.filter((id) => traced.has(id))
  return new Set(activities.flatMap((id) => bodyAt(graph, id) ?? []))
}

const summaryOf = ({ start, direction, reached, farthest, organisationsCrossed, leaveUk }: DescribedTrace): string => {
  const isDown = direction === 'down'
  if (reached === 0) {
    return isDown
      ? `Nothing leads on from ${start.name} by what the register holds.`
      : `Nothing leads to ${start.name} by what the register holds.`
  }
  const records = counted(reached, 'record')
  const led = isDown ? `From ${start.name}, data gets to ${records}` : `Data gets to ${start.name} from ${records}`
  const crossed = counted(organisationsCrossed, 'step crosses', 'steps cross')
  return `${led} within ${counted(farthest, 'hop')}; ${crossed} to another organisation and ${countedAbroad(leaveUk)}.`
}

/**
 * A trace in words: every step, and where it crosses an organisation or the border.
 *
 * @param graph the graph that holds the names: the whole graph, where the trace ran in a part of it.
 * @param trace what `traceFlows` found.
 */
export const describeTrace = (graph: FlowGraph, trace: Trace): DescribedTrace => {
  const { direction, stops, graph: part } = trace
  const after = new Map(stops.map(({ id, hops }) => [id, hops]))
  const traced = new Set(after.keys())
  const hops = part.edges
    .map((edge): TracedHop => {
      const near = direction === 'down' ? edge.from : edge.to
      return { ...describeHop(graph, edge, holdersOf(graph, traced, edge)), hop: (after.get(near) ?? 0) + 1 }
    })
    .sort((a, b) => a.hop - b.hop)
  const { id, name } = namedNode(graph, trace.start)
  const described: DescribedTrace = {
    start: { id, name },
    direction,
    summary: '',
    hops,
    reached: stops.length - 1,
    farthest: Math.max(0, ...stops.map((stop) => stop.hops)),
    organisationsCrossed: hops.filter((hop) => hop.crossesOrganisation).length,
    leaveUk: hops.filter((hop) => hop.leavesUk === 'yes').length,
  }
  return { ...described, summary: summaryOf(described) }
}
