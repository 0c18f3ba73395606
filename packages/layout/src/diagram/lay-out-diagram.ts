import type { Audience, FlowGraph } from '@sharemap/graph'
import { laneHeadings } from '../lane-headings.ts'
import type { PlacedLane } from '../placed-graph.ts'
import { type ArrangedItems, arrangeItems } from './arrange-items.ts'
import type { Connection } from './connections.ts'
import { diagramMetrics as m, wordRoom } from './diagram-metrics.ts'
import { frameLabels, framesAround } from './frames.ts'
import type { Span } from './level-lines.ts'
import { arrivesAt, crossesBorder, leavesFrom, showsStanding } from './line-ends.ts'
import type { DiagramBlock, DiagramLine, PlacedDiagram } from './placed-diagram.ts'
import { type SettledDiagram, settleDiagram } from './settle-diagram.ts'
import { placeItem } from './size-item.ts'
import type { SizedItem } from './sized-item.ts'

export interface DiagramOptions {
  /** The width to fill, in points. A graph of many lanes may need more, and then is wider. */
  readonly width: number
  /** What organisations are called, by party id, for their boundaries; an id without a name stands as it is. */
  readonly organisationNames?: ReadonlyMap<string, string>
  /** Whether long words may be broken to save room; they are whole unless this is true or they are very long. */
  readonly mayBreakWords?: boolean
}

const drawConnection = (arranged: ArrangedItems, settled: SettledDiagram, connection: Connection): DiagramLine => {
  const edgeOf = (item: string, side: 'left' | 'right') => {
    const column = arranged.columnOf.get(item) as number
    return (settled.lefts[column] as number) + (side === 'left' ? 0 : (settled.widths[column] as number))
  }
  const arriving = arrivesAt(connection)
  const end = edgeOf(connection.to, arriving)
  const points = settled.routed.pointsOf(
    connection,
    edgeOf(connection.from, leavesFrom(connection)),
    end,
    settled.trackAt,
  )
  const room = settled.approachAt(arranged.columnOf.get(connection.to) as number, arriving)
  const y = points.at(-1)?.y as number
  const before = (distance: number) => ({ x: arriving === 'left' ? end - distance : end + distance, y })
  return {
    edges: connection.edges,
    points,
    numberAt: connection.flow === null ? null : before(room.number),
    standingAt: showsStanding(connection) ? before(room.standing) : null,
    crossingAt: crossesBorder(arranged, connection) ? before(room.frame) : null,
  }
}

/** Lines that share their end cross the border at one point, which is marked once. */
const withoutRepeatedCrossings = (lines: readonly DiagramLine[]): DiagramLine[] => {
  const marked = new Set<string>()
  return lines.map((line) => {
    if (line.crossingAt === null) return line
    const key = `${line.crossingAt.x}|${line.crossingAt.y}`
    if (marked.has(key)) return { ...line, crossingAt: null }
    marked.add(key)
    return line
  })
}

/**
 * Places a graph on paper, in lanes from left to right, with level and upright lines that are clear of every box, and
 * room on each flow's line for its number. Deterministic: the same graph and width always give the same picture.
 *
 * @param graph any flow graph.
 * @param options the width to fill, and what organisations are called.
 * @returns every node and edge of the graph with a position, in points from the top left.
 */
export const layOutDiagram = <A extends Audience>(graph: FlowGraph<A>, options: DiagramOptions): PlacedDiagram<A> => {
  const { audience } = graph
  if (graph.nodes.length === 0) {
    return { audience, graph, width: 0, height: 0, lanes: [], frames: [], blocks: [], nodes: [], lines: [] }
  }
  const arranged = arrangeItems(graph)
  const labels = frameLabels(options.organisationNames)
  const settled = settleDiagram(
    arranged,
    options.width,
    labels,
    options.mayBreakWords === true ? wordRoom.scarce : wordRoom.plenty,
  )
  const { lefts, widths, spans } = settled
  const placed = new Map<string, SizedItem>()
  const blocks: DiagramBlock[] = []
  for (const item of arranged.items.values()) {
    const column = arranged.columnOf.get(item.id) as number
    const corner = { x: lefts[column] as number, y: (spans.get(item.id) as Span).top }
    const sized = placeItem(settled.sizes.get(item.id) as SizedItem, corner)
    placed.set(item.id, sized)
    if (item.nodes.length < 2) continue
    const { headings, width, height } = sized
    blocks.push({ id: item.id, headings, members: item.nodes.map(({ id }) => id), ...corner, width, height })
  }
  const frames = framesAround(arranged, (item) => placed.get(item)?.nodes ?? [], widths, labels)
  const bottoms = [
    ...frames.map((frame) => frame.y + frame.height),
    ...[...spans.values()].map(({ top, height }) => top + height),
  ]
  const height = Math.max(...bottoms) + m.framePadding
  return {
    audience,
    graph,
    width: settled.width,
    height,
    lanes: arranged.lanes.map(
      (lane, column): PlacedLane => ({
        lane,
        heading: laneHeadings[audience][lane],
        x: lefts[column] as number,
        y: 0,
        width: widths[column] as number,
        height,
      }),
    ),
    frames,
    blocks,
    nodes: [...placed.values()].flatMap(({ nodes }) => nodes),
    lines: withoutRepeatedCrossings(
      arranged.connections.map((connection) => drawConnection(arranged, settled, connection)),
    ),
  }
}
