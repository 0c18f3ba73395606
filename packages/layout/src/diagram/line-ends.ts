import type { ArrangedItems } from './arrange-items.ts'
import { type Connection, stemOf } from './connections.ts'
import { abroad } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'

export type Side = 'left' | 'right'

/** More links than this that end at one side of a box share an end, for nobody could follow them apart. */
const mostLinkEnds = 6

export const leavesFrom = ({ heading }: Connection): Side => (heading === 'left' ? 'left' : 'right')
export const arrivesAt = ({ heading }: Connection): Side => (heading === 'right' ? 'left' : 'right')

/** An end of lines at the side of an item: a stem that leaves, or a line that arrives. */
export interface LineEnd {
  readonly item: string
  readonly side: Side
  readonly key: string
  readonly room: number
  readonly kind: 'out' | 'in'
  readonly connections: readonly Connection[]
}

/** The key of the end at which a connection arrives. */
export type EndKey = (connection: Connection) => string

/**
 * Gathers the ends of all lines.
 *
 * @param arranged items and connections.
 * @returns the ends, and the key of the end at which each connection arrives.
 */
export const gatherLineEnds = ({ connections }: ArrangedItems): { ends: LineEnd[]; arrivalKey: EndKey } => {
  const linkCounts = new Map<string, number>()
  const sideKey = (connection: Connection) => `${connection.to}|${arrivesAt(connection)}`
  for (const connection of connections) {
    if (connection.flow === null) linkCounts.set(sideKey(connection), (linkCounts.get(sideKey(connection)) ?? 0) + 1)
  }
  const arrivalKey = (connection: Connection) =>
    connection.flow === null && (linkCounts.get(sideKey(connection)) ?? 0) > mostLinkEnds
      ? `links:${sideKey(connection)}`
      : `in:${connection.id}`
  const ends = new Map<string, LineEnd & { connections: Connection[] }>()
  const put = (end: Omit<LineEnd, 'connections'>, connection: Connection) => {
    const known = ends.get(end.key)
    if (known === undefined) ends.set(end.key, { ...end, connections: [connection] })
    else known.connections.push(connection)
  }
  for (const connection of connections) {
    const { from, to, flow } = connection
    const room = flow === null ? m.linkPort : m.flowPort
    put({ item: from, side: leavesFrom(connection), key: stemOf(connection), room: m.outPort, kind: 'out' }, connection)
    put({ item: to, side: arrivesAt(connection), key: arrivalKey(connection), room, kind: 'in' }, connection)
  }
  return { ends: [...ends.values()], arrivalKey }
}

/** Where things stand on the lines that arrive at one side of a column: distances from the boxes, in points. */
export interface ApproachRoom {
  readonly frame: number
  readonly standing: number
  readonly number: number
  /** All of the room, up to where uprights may run. */
  readonly whole: number
}

/** Whether a line crosses the border of the UK: a flow that leaves, or data kept in a system beyond it. */
export const crossesBorder = ({ items }: ArrangedItems, { flow, to, edges }: Connection): boolean =>
  flow === null ? edges[0]?.kind === 'kept-in' && items.get(to)?.cluster === abroad : flow.leavesUk === 'yes'

export const showsStanding = ({ flow }: Connection): boolean =>
  flow !== null && flow.standing !== null && flow.standing.standing !== 'no-transfer'

/**
 * Shares out the room before the boxes of a column: arrow head, then the frame or border that it crosses, then the sign
 * of standing, then the number. Uprights run beyond it, so that nothing that stands here is crossed.
 *
 * @param arranged the items.
 * @param column the position of the column.
 * @param side the side of its boxes.
 */
export const approachRoom = (arranged: ArrangedItems, column: number, side: Side): ApproachRoom => {
  const arriving = arranged.connections.filter(
    (connection) => arranged.columnOf.get(connection.to) === column && arrivesAt(connection) === side,
  )
  const flows = arriving.filter(({ flow }) => flow !== null)
  const framed = [...arranged.items.values()].some(
    (item) => arranged.columnOf.get(item.id) === column && item.cluster !== null,
  )
  const crossed = arriving.some((connection) => crossesBorder(arranged, connection))
  const frame = m.framePadding
  let reach: number = crossed ? frame + m.crossingRadius : framed ? frame : arriving.length > 0 ? m.arrowLength : 0
  let standing = 0
  if (arriving.some(showsStanding)) {
    standing = reach + 1.5 + m.standingRadius
    reach = standing + m.standingRadius
  }
  let number = 0
  if (flows.length > 0) {
    number = reach + 1.5 + m.discRadius
    reach = number + m.discRadius
  }
  return { frame, standing, number, whole: reach + 4 }
}
