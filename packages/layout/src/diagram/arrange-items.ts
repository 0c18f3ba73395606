import { type Audience, type FlowEdge, type FlowGraph, type Lane, lanes } from '@sharemap/graph'
import type { ColumnSlot, Segment } from '../columns.ts'
import { orderColumns } from '../order-columns.ts'
import { type Connection, connect, stemOf } from './connections.ts'
import { abroad, type DiagramItem, gatherItems } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'

/** What stands in each column, in order from the top, and what ties it: everything but sizes and positions. */
export interface ArrangedItems {
  readonly audience: Audience
  readonly lanes: readonly Lane[]
  readonly items: ReadonlyMap<string, DiagramItem>
  readonly columnOf: ReadonlyMap<string, number>
  /** Ids of items and waypoints. */
  readonly columns: readonly (readonly string[])[]
  readonly segments: readonly Segment[]
  readonly connections: readonly Connection[]
  /** The items and waypoints that each connection passes, from its source to its target. */
  readonly stops: ReadonlyMap<string, readonly string[]>
}

/** Items in the order of the first flow that begins or ends at them, so that numbers run down the page. */
const inFlowOrder = (graph: FlowGraph, items: readonly DiagramItem[], itemOf: ReadonlyMap<string, string>) => {
  const places = new Map(graph.nodes.map((node, place) => [node.id, place]))
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const inOrder = flows.toSorted((a, b) => (places.get(a.activity) ?? 0) - (places.get(b.activity) ?? 0))
  const first = new Map<string, number>()
  for (const [rank, flow] of inOrder.entries()) {
    for (const end of [flow.to, flow.from]) {
      const item = itemOf.get(end) as string
      if (!first.has(item)) first.set(item, rank)
    }
  }
  const rankOf = ({ id, lane }: DiagramItem) =>
    lane === 'whose' || lane === 'what' || lane === 'done-by' ? 0 : (first.get(id) ?? flows.length)
  return items.toSorted((a, b) => rankOf(a) - rankOf(b))
}

const isWaypoint = (id: string) => id.startsWith('via:')

/**
 * Sorts a graph into columns and orders each column so that few lines cross. What lies abroad stands last.
 *
 * @param graph any flow graph.
 */
export const arrangeItems = (graph: FlowGraph): ArrangedItems => {
  const gathered = gatherItems(graph)
  const items = new Map(gathered.items.map((item) => [item.id, item]))
  const used = lanes.filter((lane) => gathered.items.some((item) => item.lane === lane))
  const columnOf = new Map(gathered.items.map((item) => [item.id, used.indexOf(item.lane)]))
  const connections = connect(gathered, columnOf)

  const columns: ColumnSlot[][] = used.map(() => [])
  for (const item of inFlowOrder(graph, gathered.items, gathered.itemOf)) {
    columns[columnOf.get(item.id) as number]?.push({ id: item.id, height: 0, cluster: item.cluster, isWaypoint: false })
  }
  const stops = new Map<string, readonly string[]>()
  const segments = new Map<string, Segment>()
  for (const connection of connections) {
    const [start, end] = [columnOf.get(connection.from) as number, columnOf.get(connection.to) as number]
    const step = Math.sign(end - start)
    const passed: string[] = [connection.from]
    for (let column = start + step; step !== 0 && column !== end; column += step) {
      const id = `via:${column}:${stemOf(connection)}`
      passed.push(id)
      if (columnOf.has(id)) continue
      columnOf.set(id, column)
      columns[column]?.push({ id, height: m.waypointHeight, cluster: null, isWaypoint: true })
    }
    passed.push(connection.to)
    stops.set(connection.id, passed)
    if (step === 0) continue
    const rightwards = step > 0 ? passed : passed.toReversed()
    for (const [position, to] of rightwards.slice(1).entries()) {
      const from = rightwards[position] as string
      const key = `${from}>${to}`
      segments.set(key, { from, to, weight: (segments.get(key)?.weight ?? 0) + 1 })
    }
  }
  const ordered = orderColumns({ columns, segments: [...segments.values()] })
  return {
    audience: graph.audience,
    lanes: used,
    items,
    columnOf,
    columns: ordered.map((column) =>
      [...column.filter((slot) => slot.cluster !== abroad), ...column.filter((slot) => slot.cluster === abroad)].map(
        ({ id }) => id,
      ),
    ),
    segments: [...segments.values()],
    connections,
    stops,
  }
}

/** What a lane's width makes of what stands in it. */
export interface SlotSizes {
  readonly heightOf: (item: string) => number
  /** The height of the label of a boundary around a cluster. */
  readonly labelHeightOf: (cluster: string) => number
}

/** The slots of a column at their real heights. */
export const slotsOf = (
  { items }: ArrangedItems,
  column: readonly string[],
  { heightOf, labelHeightOf }: SlotSizes,
): ColumnSlot[] =>
  column.map((id) => {
    if (isWaypoint(id)) return { id, height: m.waypointHeight, cluster: null, isWaypoint: true }
    const slot = { id, height: heightOf(id), cluster: items.get(id)?.cluster ?? null, isWaypoint: false }
    return slot.cluster === null ? slot : { ...slot, frameLabelHeight: labelHeightOf(slot.cluster) }
  })
