import type { Audience, FlowGraph } from '@sharemap/graph'
import { laneHeadings } from '../lane-headings.ts'
import { columnHeight, placeColumns } from '../place-columns.ts'
import type { PlacedLane } from '../placed-graph.ts'
import { type ArrangedItems, arrangeItems, slotsOf } from './arrange-items.ts'
import { abroad, type DiagramItem } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import { shareWidth } from './lane-room.ts'
import { levelLines, type Span } from './level-lines.ts'
import {
  approachRoom,
  arrivesAt,
  crossesBorder,
  gatherLineEnds,
  type LineEnd,
  leavesFrom,
  type Side,
  showsStanding,
} from './line-ends.ts'
import { roomFor } from './place-ports.ts'
import type { DiagramFrame, DiagramLine, PlacedDiagram } from './placed-diagram.ts'
import { routeLines } from './route-lines.ts'
import { placeItem, type SizedItem, sizeItem } from './size-item.ts'

export interface DiagramOptions {
  /** The width to fill, in points. A graph of many lanes may need more, and then is wider. */
  readonly width: number
  /** What organisations are called, by party id, for their boundaries; an id without a name stands as it is. */
  readonly organisationNames?: ReadonlyMap<string, string>
}

/** Gaps are widened where a page has width to spare, by so much at most. */
const mostSlack = 26

/** Each pass may find that a gap needs more tracks than the one before; so many passes settle any register seen. */
const mostPasses = 4

const nothing = { width: 0, height: 0, lanes: [], frames: [], blocks: [], nodes: [], lines: [] } as const

/** The least heights that the ends of lines ask of their boxes. */
const leastHeights = (ends: readonly LineEnd[]): ReadonlyMap<string, number> => {
  const sides = new Map<string, LineEnd[]>()
  for (const end of ends) sides.set(`${end.item}|${end.side}`, [...(sides.get(`${end.item}|${end.side}`) ?? []), end])
  const heights = new Map<string, number>()
  for (const own of sides.values()) {
    const { item } = own[0] as LineEnd
    heights.set(item, Math.max(heights.get(item) ?? 0, roomFor(own)))
  }
  return heights
}

/** Sizes items as often as it is asked and remembers them, for a lane tries many widths. */
const itemSizer = ({ audience }: ArrangedItems, least: ReadonlyMap<string, number>) => {
  const known = new Map<string, SizedItem>()
  return (item: DiagramItem, width: number): SizedItem => {
    const key = `${width}|${item.id}`
    const sized = known.get(key) ?? sizeItem(item, audience, width, least.get(item.id) ?? 0)
    known.set(key, sized)
    return sized
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * Places a graph on paper, in lanes from left to right, with level and upright lines that are clear of every box, and
 * room on each flow's line for its number. Deterministic: the same graph and width always give the same picture.
 *
 * @param graph any flow graph.
 * @param options the width to fill, and what organisations are called.
 * @returns every node and edge of the graph with a position, in points from the top left.
 */
export const layOutDiagram = <A extends Audience>(graph: FlowGraph<A>, options: DiagramOptions): PlacedDiagram<A> => {
  const arranged = arrangeItems(graph)
  const { ends, arrivalKey } = gatherLineEnds(arranged)
  const sizeAt = itemSizer(arranged, leastHeights(ends))
  const itemAt = (id: string) => arranged.items.get(id) as DiagramItem
  const approaches = arranged.lanes.map((_, column) => ({
    left: approachRoom(arranged, column, 'left'),
    right: approachRoom(arranged, column, 'right'),
  }))
  const approachAt = (column: number, side: Side) => (approaches[column] as (typeof approaches)[number])[side]
  const roomAt = (column: number, side: Side) => approachAt(column, side).whole
  if (arranged.lanes.length === 0) return { ...nothing, audience: graph.audience, graph }
  const margin = roomAt(0, 'left')

  const lay = (tracks: readonly number[]) => {
    // Between two columns: room for what arrives at either, and for the uprights. After the last: what bows out there.
    const gaps = tracks.map((count, column) => {
      const right = column + 1 < tracks.length ? roomAt(column + 1, 'left') : 0
      return roomAt(column, 'right') + count * m.trackPitch + right
    })
    const widths = shareWidth(arranged.lanes, options.width - margin - sum(gaps), (column, width) =>
      columnHeight(
        slotsOf(arranged, arranged.columns[column] as readonly string[], (id) => sizeAt(itemAt(id), width).height),
        m,
      ),
    )
    const spare = Math.max(0, options.width - margin - sum(gaps) - sum(widths))
    const slack = Math.min(mostSlack, spare / Math.max(1, gaps.length - 1))
    const sizes = new Map(
      [...arranged.items.values()].map((item) => [
        item.id,
        sizeAt(item, widths[arranged.columnOf.get(item.id) as number] as number),
      ]),
    )
    const heightOf = (id: string) => (sizes.get(id) as SizedItem).height
    const columns = arranged.columns.map((column) => slotsOf(arranged, column, heightOf))
    const placed = placeColumns(columns, arranged.segments, m, true)
    const centres = new Map([...placed].map(([id, centre]) => [id, centre + m.headingHeight]))
    const spans = new Map<string, Span>(
      [...sizes].map(([id, { height }]) => [id, { top: (centres.get(id) as number) - height / 2, height }]),
    )
    const routed = routeLines(arranged, levelLines(arranged, ends, arrivalKey, spans, centres))
    return { gaps, widths, slack, sizes, spans, routed }
  }

  let tracks = arranged.lanes.map(() => 1)
  let laid = lay(tracks)
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const needed = laid.routed.tracks.map(({ count }, gap) => Math.max(count, tracks[gap] as number))
    if (needed.every((count, gap) => count === tracks[gap])) break
    tracks = needed
    laid = lay(tracks)
  }
  const { widths, slack, sizes, spans, routed } = laid
  // The last pass may still have found more tracks than it had room for: the room follows.
  const gaps = laid.gaps.map(
    (gap, at) => gap + Math.max(0, (routed.tracks[at]?.count ?? 0) - (tracks[at] as number)) * m.trackPitch,
  )

  const lefts: number[] = []
  let x = margin
  for (const [column, width] of widths.entries()) {
    lefts.push(x)
    x += width + (gaps[column] as number) + (column + 1 < widths.length ? slack : 0)
  }
  const leftOf = (id: string) => lefts[arranged.columnOf.get(id) as number] as number
  const rightOf = (id: string) => leftOf(id) + (widths[arranged.columnOf.get(id) as number] as number)
  const bottom = Math.max(
    m.headingHeight,
    ...[...spans].map(([id, { top, height }]) => top + height + (itemAt(id).cluster === null ? 0 : m.framePadding)),
  )
  const height = bottom + m.framePadding

  const placedItems = [...sizes].map(([id, sized]) => ({
    item: itemAt(id),
    sized: placeItem(sized, leftOf(id), (spans.get(id) as Span).top),
    top: (spans.get(id) as Span).top,
  }))
  const trackAt = (gap: number, track: number) => {
    const start = (lefts[gap] as number) + (widths[gap] as number) + roomAt(gap, 'right')
    const count = Math.max(1, routed.tracks[gap]?.count ?? 1)
    const pitch = m.trackPitch + (gap + 1 < gaps.length ? Math.min(slack / count, 6) : 0)
    const free = (gaps[gap] as number) + (gap + 1 < gaps.length ? slack : 0)
    const right = gap + 1 < gaps.length ? roomAt(gap + 1, 'left') : 0
    const room = free - roomAt(gap, 'right') - right
    return start + room / 2 + (track - (count - 1) / 2) * pitch
  }
  const lines = arranged.connections.map((connection): DiagramLine => {
    const [leaving, arriving] = [leavesFrom(connection), arrivesAt(connection)]
    const start = leaving === 'left' ? leftOf(connection.from) : rightOf(connection.from)
    const end = arriving === 'left' ? leftOf(connection.to) : rightOf(connection.to)
    const points = routed.pointsOf(connection, start, end, trackAt)
    const room = approachAt(arranged.columnOf.get(connection.to) as number, arriving)
    const y = points.at(-1)?.y as number
    const before = (distance: number) => ({ x: arriving === 'left' ? end - distance : end + distance, y })
    return {
      edges: connection.edges,
      points,
      numberAt: connection.flow === null ? null : before(room.number),
      standingAt: showsStanding(connection) ? before(room.standing) : null,
      crossingAt: crossesBorder(arranged, connection) ? before(room.frame) : null,
    }
  })
  return {
    audience: graph.audience,
    graph,
    width: x,
    height,
    lanes: arranged.lanes.map(
      (lane, column): PlacedLane => ({
        lane,
        heading: laneHeadings[graph.audience][lane],
        x: lefts[column] as number,
        y: 0,
        width: widths[column] as number,
        height,
      }),
    ),
    frames: framesAround(placedItems, options.organisationNames),
    blocks: placedItems.flatMap(({ item, sized, top }) =>
      item.nodes.length < 2
        ? []
        : [
            {
              id: item.id,
              headings: sized.headings,
              members: item.nodes.map(({ id }) => id),
              x: leftOf(item.id),
              y: top,
              width: sized.width,
              height: sized.height,
            },
          ],
    ),
    nodes: placedItems.flatMap(({ sized }) => sized.nodes),
    lines,
  }
}

/** The boundaries around the items of a cluster in one lane. */
const framesAround = (
  items: readonly { readonly item: DiagramItem; readonly sized: SizedItem }[],
  names: DiagramOptions['organisationNames'],
): DiagramFrame[] => {
  const clusters = new Map<string, { cluster: string; boxes: SizedItem['nodes'] }>()
  for (const { item, sized } of items) {
    if (item.cluster === null) continue
    const key = `${item.lane}|${item.cluster}`
    clusters.set(key, { cluster: item.cluster, boxes: [...(clusters.get(key)?.boxes ?? []), ...sized.nodes] })
  }
  return [...clusters.values()].map(({ cluster, boxes }) => {
    const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
    const right = Math.max(...boxes.map((box) => box.x + box.width))
    const bottom = Math.max(...boxes.map((box) => box.y + box.height))
    return {
      kind: cluster === abroad ? 'outside-uk' : 'organisation',
      label: cluster === abroad ? 'Outside the UK' : (names?.get(cluster) ?? cluster),
      x: left - m.framePadding,
      y: top - m.framePadding - m.frameLabelHeight,
      width: right - left + 2 * m.framePadding,
      height: bottom - top + 2 * m.framePadding + m.frameLabelHeight,
    }
  })
}
