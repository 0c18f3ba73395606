import type { Point } from '../placed-graph.ts'
import type { ArrangedItems } from './arrange-items.ts'
import { type Connection, stemOf } from './connections.ts'
import type { LineLevels } from './level-lines.ts'
import { type GapTracks, routeGap } from './route-gap.ts'

/** A piece of a connection in a gap, in the direction of its data: the level at which it comes in and goes out. */
interface Piece {
  readonly gap: number
  readonly enters: number
  readonly leaves: number
}

/** The gap right of a column bears the column's number. */
const piecesOf = (arranged: ArrangedItems, connection: Connection, levels: LineLevels): Piece[] => {
  const stops = arranged.stops.get(connection.id) as readonly string[]
  const levelOf = (position: number) => {
    if (position === 0) return levels.departure(connection)
    return position === stops.length - 1 ? levels.arrival(connection) : levels.waypoint(stops[position] as string)
  }
  return stops.slice(1).map((stop, position) => {
    const [from, to] = [stops[position] as string, stop].map((id) => arranged.columnOf.get(id) as number)
    return {
      gap: connection.heading === 'left' ? (to as number) : (from as number),
      enters: levelOf(position),
      leaves: levelOf(position + 1),
    }
  })
}

export interface RoutedGaps {
  /** For each gap, from the one right of the first column on. */
  readonly tracks: readonly GapTracks[]
  /**
   * The whole way of a connection.
   *
   * @param start the x at which it leaves its source.
   * @param end the x at which it arrives.
   * @param trackAt the x of a track of a gap.
   */
  readonly pointsOf: (
    connection: Connection,
    start: number,
    end: number,
    trackAt: (gap: number, track: number) => number,
  ) => Point[]
}

/** Drops the points at which a way does not turn. */
const turnsOf = (points: readonly Point[]): Point[] =>
  points.filter((point, position) => {
    const [before, after] = [points[position - 1], points[position + 1]]
    if (before === undefined || after === undefined) return true
    return !(before.y === point.y && point.y === after.y) && !(before.x === point.x && point.x === after.x)
  })

/**
 * Routes every connection through the gaps between the columns.
 *
 * @param arranged items, connections and their stops.
 * @param levels where lines end and pass columns.
 */
export const routeLines = (arranged: ArrangedItems, levels: LineLevels): RoutedGaps => {
  const stems = arranged.lanes.map(() => new Map<string, { left: Set<number>; right: Set<number> }>())
  const pieces = new Map(
    arranged.connections.map((connection) => [connection.id, piecesOf(arranged, connection, levels)] as const),
  )
  for (const connection of arranged.connections) {
    for (const { gap, enters, leaves } of pieces.get(connection.id) as readonly Piece[]) {
      const id = stemOf(connection)
      const known = stems[gap]?.get(id)
      const stem = known ?? { left: new Set<number>(), right: new Set<number>() }
      if (known === undefined) stems[gap]?.set(id, stem)
      const [entry, exit] = { right: ['left', 'right'], left: ['right', 'left'], level: ['left', 'left'] }[
        connection.heading
      ] as ['left' | 'right', 'left' | 'right']
      stem[entry].add(enters)
      stem[exit].add(leaves)
    }
  }
  const tracks = stems.map((own) =>
    routeGap([...own].map(([id, { left, right }]) => ({ id, left: [...left], right: [...right] }))),
  )
  return {
    tracks,
    pointsOf: (connection, start, end, trackAt) => {
      // From its end back: a piece without an upright is level, although the levels of its ends may differ by a hair.
      let level = levels.arrival(connection)
      const way: Point[] = [{ x: end, y: level }]
      for (const { gap, enters } of (pieces.get(connection.id) as readonly Piece[]).toReversed()) {
        const track = tracks[gap]?.trackOf.get(stemOf(connection))
        if (track === undefined) continue
        const x = trackAt(gap, track)
        way.unshift({ x, y: enters }, { x, y: level })
        level = enters
      }
      way.unshift({ x: start, y: level })
      return turnsOf(way)
    },
  }
}
