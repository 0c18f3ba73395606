import type { ColumnSlot } from '../columns.ts'
import { placeInOrder } from '../place-in-order.ts'
import type { ArrangedItems } from './arrange-items.ts'
import { type Connection, stemOf } from './connections.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import { arrivesAt, type EndKey, type LineEnd, leavesFrom } from './line-ends.ts'
import { type Port, placePorts } from './place-ports.ts'

/** Top and height of an item. */
export interface Span {
  readonly top: number
  readonly height: number
}

/** The levels at which lines run, in points from the top. */
export interface LineLevels {
  readonly departure: (connection: Connection) => number
  readonly arrival: (connection: Connection) => number
  readonly waypoint: (id: string) => number
}

/** Two waypoints stay at least so far apart, and so far from the boxes beside them. */
const betweenWaypoints = 7
const besideBox = 6

/** Moves waypoints towards where their line comes from, within the room that the boxes above and below leave. */
const straighten = (
  column: readonly ColumnSlot[],
  centres: ReadonlyMap<string, number>,
  sourceLevel: (waypoint: string) => number,
  levels: Map<string, number>,
): void => {
  let run: string[] = []
  let least = Number.NEGATIVE_INFINITY
  const close = (greatest: number) => {
    const wanted = run.map(sourceLevel)
    const apart = run.slice(1).map(() => betweenWaypoints)
    for (const [place, level] of placeInOrder(wanted, apart, [least, greatest]).entries()) {
      levels.set(run[place] as string, level)
    }
    run = []
  }
  for (const slot of column) {
    const centre = centres.get(slot.id) as number
    if (slot.isWaypoint) {
      run.push(slot.id)
      continue
    }
    const framed = slot.cluster === null ? 0 : m.framePadding
    close(centre - slot.height / 2 - framed - (slot.frameLabelHeight ?? 0) - besideBox)
    least = centre + slot.height / 2 + framed + besideBox
  }
  close(Number.POSITIVE_INFINITY)
}

/**
 * Finds the level of each line's ends and of each waypoint: arrivals around the middle of their box, departures level
 * with where their line goes where there is one such level, waypoints level with where it comes from.
 *
 * @param arranged items, connections and their stops.
 * @param ends the ends of the lines at the items.
 * @param arrivalKey the key of the end at which a connection arrives.
 * @param columns the slots of each column, in order.
 * @param spans where each item stands.
 * @param centres the centre of each item and waypoint, as the columns were placed.
 */
export const levelLines = (
  arranged: ArrangedItems,
  ends: readonly LineEnd[],
  arrivalKey: EndKey,
  columns: readonly (readonly ColumnSlot[])[],
  spans: ReadonlyMap<string, Span>,
  centres: ReadonlyMap<string, number>,
): LineLevels => {
  const middle = (id: string) => centres.get(id) as number
  const bySide = new Map<string, LineEnd[]>()
  for (const end of ends) {
    const side = `${end.item}|${end.side}`
    const known = bySide.get(side)
    if (known === undefined) bySide.set(side, [end])
    else known.push(end)
  }
  const stopBeside = (connection: Connection, kind: LineEnd['kind']): string => {
    const stops = arranged.stops.get(connection.id) as readonly string[]
    return (kind === 'out' ? stops[1] : stops.at(-2)) as string
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const towards = (end: LineEnd) => mean(end.connections.map((each) => middle(stopBeside(each, end.kind))))

  const place = (wantedOf: (end: LineEnd) => number): ReadonlyMap<string, number> => {
    const levels = new Map<string, number>()
    for (const [side, own] of bySide) {
      const { top, height } = spans.get((own[0] as LineEnd).item) as Span
      const ports = own.map((end): Port => ({ ...end, towards: towards(end), wanted: wantedOf(end) }))
      for (const [key, level] of placePorts(ports, top, top + height)) levels.set(`${side}|${key}`, level)
    }
    return levels
  }
  const arrivalOf = (levels: ReadonlyMap<string, number>) => (connection: Connection) =>
    levels.get(`${connection.to}|${arrivesAt(connection)}|${arrivalKey(connection)}`) as number
  const departureOf = (levels: ReadonlyMap<string, number>) => (connection: Connection) =>
    levels.get(`${connection.from}|${leavesFrom(connection)}|${stemOf(connection)}`) as number

  // Departures are placed three times: to know the arrivals, to lead the waypoints, and to follow them.
  const first = place((end) => middle(end.item))
  const waypoints = new Map<string, number>()
  const leads = new Map<string, Connection>()
  for (const connection of arranged.connections) {
    for (const stop of arranged.stops.get(connection.id)?.slice(1, -1) ?? []) leads.set(stop, connection)
  }
  const follow = (departure: (connection: Connection) => number) => {
    for (const column of columns) {
      straighten(column, centres, (waypoint) => departure(leads.get(waypoint) as Connection), waypoints)
    }
  }
  follow(departureOf(first))
  const levelBeside = (connection: Connection, levels: ReadonlyMap<string, number>) =>
    waypoints.get(stopBeside(connection, 'out')) ?? arrivalOf(levels)(connection)
  const second = place((end) => {
    if (end.kind === 'in') return middle(end.item)
    const beside = new Set(end.connections.map((connection) => levelBeside(connection, first)))
    return beside.size === 1 ? ([...beside][0] as number) : middle(end.item)
  })
  follow(departureOf(second))
  return {
    departure: departureOf(second),
    arrival: arrivalOf(second),
    waypoint: (id) => waypoints.get(id) as number,
  }
}
