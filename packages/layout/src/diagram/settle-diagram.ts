import type { ColumnSlot } from '../columns.ts'
import { columnHeight, placeColumns } from '../place-columns.ts'
import { type ArrangedItems, slotsOf } from './arrange-items.ts'
import type { DiagramItem } from './diagram-items.ts'
import { type LaneWidth, laneWidths, diagramMetrics as m } from './diagram-metrics.ts'
import type { FrameLabels } from './frames.ts'
import { levelLines, type Span } from './level-lines.ts'
import { type ApproachRoom, approachRoom, gatherLineEnds, type LineEnd, type Side } from './line-ends.ts'
import { roomFor } from './place-ports.ts'
import { type RoutedGaps, routeLines } from './route-lines.ts'
import { shareWidth } from './share-width.ts'
import { sizeItem, unbrokenItemWidth } from './size-item.ts'
import type { SizedItem } from './sized-item.ts'

/** A diagram whose sizes agree with each other. */
export interface SettledDiagram {
  /** Where each lane begins, and how wide it is. */
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  readonly width: number
  readonly sizes: ReadonlyMap<string, SizedItem>
  readonly spans: ReadonlyMap<string, Span>
  readonly approachAt: (column: number, side: Side) => ApproachRoom
  readonly routed: RoutedGaps
  /** The x of a track of the gap right of a column. */
  readonly trackAt: (gap: number, track: number) => number
}

/** Gaps are widened where a page has width to spare, by so much at most. */
const mostSlack = 26

/** Each pass may find that a gap needs more tracks than the one before; so many passes settle any register seen. */
const mostPasses = 4

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The least heights that the ends of lines ask of their boxes. */
const leastHeights = (ends: readonly LineEnd[]): ReadonlyMap<string, number> => {
  const sides = new Map<string, LineEnd[]>()
  for (const end of ends) {
    const side = `${end.item}|${end.side}`
    sides.set(side, [...(sides.get(side) ?? []), end])
  }
  const heights = new Map<string, number>()
  for (const own of sides.values()) {
    const { item } = own[0] as LineEnd
    heights.set(item, Math.max(heights.get(item) ?? 0, roomFor(own)))
  }
  return heights
}

/** Sizes items as often as it is asked and remembers them, for a lane tries many widths. */
const itemSizer = ({ audience }: ArrangedItems, least: ReadonlyMap<string, number>, wordRoom: number) => {
  const known = new Map<string, SizedItem>()
  return (item: DiagramItem, width: number): SizedItem => {
    const key = `${width}|${item.id}`
    const sized = known.get(key) ?? sizeItem(item, { audience, wordRoom }, width, least.get(item.id) ?? 0)
    known.set(key, sized)
    return sized
  }
}

/**
 * Finds sizes that agree: how wide lanes are decides how high boxes are, where boxes stand decides how many uprights
 * each gap needs, and that decides how wide lanes can be.
 *
 * @param arranged what stands in each column; at least one item.
 * @param width the width to fill, in points.
 * @param labels what boundaries are called.
 * @param wordRoom up to what width a word is kept whole.
 */
export const settleDiagram = (
  arranged: ArrangedItems,
  width: number,
  labels: FrameLabels,
  wordRoom: number,
): SettledDiagram => {
  const { ends, arrivalKey } = gatherLineEnds(arranged)
  const sizeAt = itemSizer(arranged, leastHeights(ends), wordRoom)
  const itemAt = (id: string) => arranged.items.get(id) as DiagramItem
  const approaches = arranged.lanes.map((_, column) => ({
    left: approachRoom(arranged, column, 'left'),
    right: approachRoom(arranged, column, 'right'),
  }))
  const approachAt = (column: number, side: Side) => (approaches[column] as (typeof approaches)[number])[side]
  const isLast = (gap: number) => gap + 1 === arranged.lanes.length
  /** The room of a gap beside its uprights: for what arrives at either side. The last gap has one side only. */
  const besides = arranged.lanes.map(
    (_, gap) => approachAt(gap, 'right').whole + (isLast(gap) ? 0 : approachAt(gap + 1, 'left').whole),
  )
  const margin = approachAt(0, 'left').whole
  const slotsAt = (column: number, laneWidth: number): ColumnSlot[] =>
    slotsOf(arranged, arranged.columns[column] as readonly string[], {
      heightOf: (id) => sizeAt(itemAt(id), laneWidth).height,
      labelHeightOf: (cluster) => labels.heightIn(cluster, laneWidth),
    })

  const heights = new Map<string, number>()
  const heightAt = (column: number, laneWidth: number): number => {
    const key = `${column}|${laneWidth}`
    const height = heights.get(key) ?? columnHeight(slotsAt(column, laneWidth), m)
    heights.set(key, height)
    return height
  }
  const ranges = arranged.lanes.map((lane, column): LaneWidth => {
    const items = [...arranged.items.values()].filter((item) => arranged.columnOf.get(item.id) === column)
    const unbroken = Math.max(
      ...items.map((item) => unbrokenItemWidth(item, { audience: arranged.audience, wordRoom })),
    )
    const least = Math.max(laneWidths[lane].least, unbroken)
    const { easy, most } = laneWidths[lane]
    return { least, easy: Math.max(least, easy), most: Math.max(least, most) }
  })

  const settle = (tracks: readonly number[]) => {
    const gaps = besides.map((beside, gap) => beside + (tracks[gap] as number) * m.trackPitch)
    const widths = shareWidth(ranges, width - margin - sum(gaps), heightAt)
    const columns = widths.map((laneWidth, column) => slotsAt(column, laneWidth))
    const placed = placeColumns(columns, arranged.segments, m, true)
    const centres = new Map([...placed].map(([id, centre]) => [id, centre + m.headingHeight]))
    const sizes = new Map<string, SizedItem>()
    const spans = new Map<string, Span>()
    for (const item of arranged.items.values()) {
      const sized = sizeAt(item, widths[arranged.columnOf.get(item.id) as number] as number)
      sizes.set(item.id, sized)
      spans.set(item.id, { top: (centres.get(item.id) as number) - sized.height / 2, height: sized.height })
    }
    const levels = levelLines(arranged, ends, arrivalKey, columns, spans, centres)
    return { widths, sizes, spans, routed: routeLines(arranged, levels) }
  }

  let tracks = arranged.lanes.map(() => 1)
  let settled = settle(tracks)
  for (let pass = 1; pass < mostPasses; pass += 1) {
    const needed = settled.routed.tracks.map(({ count }, gap) => Math.max(count, tracks[gap] as number))
    if (needed.every((count, gap) => count === tracks[gap])) break
    tracks = needed
    settled = settle(tracks)
  }
  const { widths, routed } = settled
  // The last pass may have found more tracks than it had room for: then the picture grows.
  const counts = routed.tracks.map(({ count }, gap) => Math.max(count, tracks[gap] as number))
  const gaps = besides.map((beside, gap) => beside + (counts[gap] as number) * m.trackPitch)
  const spare = Math.max(0, width - margin - sum(gaps) - sum(widths))
  const slack = Math.min(mostSlack, spare / Math.max(1, gaps.length - 1))
  const slackOf = (gap: number) => (isLast(gap) ? 0 : slack)

  const lefts: number[] = []
  let x = margin
  for (const [column, laneWidth] of widths.entries()) {
    lefts.push(x)
    x += laneWidth + (gaps[column] as number) + slackOf(column)
  }
  return {
    ...settled,
    approachAt,
    lefts,
    width: x,
    trackAt: (gap, track) => {
      const start = (lefts[gap] as number) + (widths[gap] as number) + approachAt(gap, 'right').whole
      const room = (counts[gap] as number) * m.trackPitch + slackOf(gap)
      const used = routed.tracks[gap]?.count ?? 1
      return start + (room * (track + 0.5)) / Math.max(1, used)
    },
  }
}
