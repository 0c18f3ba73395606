import { type FlowGraph, type GraphEdge, type GraphNode, type Lane, lanes } from '@sharemap/graph'
import type { SizedNode } from './node-size.ts'

/** A place in a column, as ordering and placing see it. */
export interface ColumnSlot {
  readonly id: string
  readonly height: number
  /** Slots of one cluster stay together, for a boundary is drawn around them. */
  readonly cluster: string | null
  /** The height of its boundary's label, where it is not that of every boundary. */
  readonly frameLabelHeight?: number
  /** Where an edge that spans the column passes between what stands there. */
  readonly isWaypoint: boolean
}

/** A place in a column of the screen's picture: a node, or a waypoint, which has none. */
export interface Slot extends ColumnSlot {
  readonly node: SizedNode | null
  readonly width: number
}

/** A piece of an edge between neighbouring columns, or within one. */
export interface Segment {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** What is to be ordered: columns, left to right, and the pieces of edges between them. */
export interface TiedColumns<Item extends ColumnSlot> {
  readonly columns: readonly (readonly Item[])[]
  readonly segments: readonly Segment[]
}

export interface Columns extends TiedColumns<Slot> {
  /** The lanes that hold something, left to right. */
  readonly lanes: readonly Lane[]
  /** For each edge, the slots that it passes from its source to its target. */
  readonly routes: ReadonlyMap<string, readonly string[]>
}

/** Above this many edges each strand would push the nodes of a lane apart, so edges to the same target share one. */
const mostStrands = 160

/** Tall enough for the mark that may stand on an edge. */
const waypointHeight = 14

/** The boundary that a node is drawn in: the body's own activities and services, not bodies that stand for themselves. */
export const clusterOf = (node: GraphNode): string | null => {
  if (node.organisation === null) return null
  if (node.kind === 'activity') return node.organisation
  return node.kind === 'party' && node.id !== node.organisation ? node.organisation : null
}

/**
 * Sorts nodes into their lanes and edges into pieces between neighbouring lanes.
 *
 * An edge that spans a lane gets a waypoint in it, so that it passes between the nodes there. In a large picture edges
 * to the same target share their waypoints, as strands of one cable.
 *
 * @param graph the graph to draw.
 * @param sized its nodes with their sizes, in the graph's order.
 */
export const toColumns = (graph: FlowGraph, sized: readonly SizedNode[]): Columns => {
  const used = lanes.filter((lane) => sized.some(({ node }) => node.lane === lane))
  const columnOf = new Map(sized.map(({ node }) => [node.id, used.indexOf(node.lane)]))
  const columns: Slot[][] = used.map(() => [])
  for (const item of sized) {
    const { width, height } = item
    columns[used.indexOf(item.node.lane)]?.push({
      id: item.node.id,
      node: item,
      width,
      height,
      cluster: clusterOf(item.node),
      isWaypoint: false,
    })
  }
  const known = new Set<string>()
  const segments = new Map<string, Segment>()
  const routes = new Map<string, string[]>()
  const shared = graph.edges.length > mostStrands
  const waypoint = (edge: GraphEdge, column: number) =>
    `via:${column}:${shared || edge.kind === 'located-in' ? edge.to : edge.id}`
  const join = (from: string, to: string) => {
    const key = `${from}>${to}`
    segments.set(key, { from, to, weight: (segments.get(key)?.weight ?? 0) + 1 })
  }
  for (const edge of graph.edges) {
    const [from, to] = [columnOf.get(edge.from) as number, columnOf.get(edge.to) as number]
    const [left, right] = from <= to ? [from, to] : [to, from]
    const between = Array.from({ length: Math.max(0, right - left - 1) }, (_, step) => left + step + 1)
    const waypoints = between.map((column) => waypoint(edge, column))
    for (const [step, id] of waypoints.entries()) {
      if (known.has(id)) continue
      known.add(id)
      columns[between[step] as number]?.push({
        id,
        node: null,
        width: 0,
        height: waypointHeight,
        cluster: null,
        isWaypoint: true,
      })
    }
    const route = [edge.from, ...(from <= to ? waypoints : waypoints.toReversed()), edge.to]
    routes.set(edge.id, route)
    const rightwards = from <= to ? route : route.toReversed()
    for (const [step, id] of rightwards.slice(1).entries()) join(rightwards[step] as string, id)
  }
  return { lanes: used, columns, segments: [...segments.values()], routes }
}
