import type { ColumnSlot, Segment } from './columns.ts'
import type { Metrics } from './node-size.ts'
import { placeInOrder } from './place-in-order.ts'

const sweeps = 6

/** Of a picture's sizes, those that part what stands in a column. */
export type ColumnMetrics = Pick<Metrics, 'nodeGap' | 'framePadding' | 'frameLabelHeight'>

/** Room above a slot for the boundary that begins there, if it lies in one. */
const roomAbove = (slot: ColumnSlot, metrics: ColumnMetrics): number =>
  slot.cluster === null ? 0 : metrics.framePadding + (slot.frameLabelHeight ?? metrics.frameLabelHeight)

/** Room between two slots of a column: a boundary between them wants its label and its padding. */
const gapBetween = (above: ColumnSlot, below: ColumnSlot, metrics: ColumnMetrics): number => {
  if (above.isWaypoint && below.isWaypoint) return 2
  const ends = above.cluster !== below.cluster && above.cluster !== null ? metrics.framePadding : 0
  const begins = above.cluster !== below.cluster ? roomAbove(below, metrics) : 0
  return metrics.nodeGap + ends + begins
}

/** The least distance between the centres of each two neighbours. */
const distances = (column: readonly ColumnSlot[], metrics: ColumnMetrics): number[] =>
  column.slice(1).map((below, position) => {
    const above = column[position] as ColumnSlot
    return above.height / 2 + gapBetween(above, below, metrics) + below.height / 2
  })

/** From the top of a column to the centre of its first slot, and from the centre of its last to the bottom. */
const endsOf = (column: readonly ColumnSlot[], metrics: ColumnMetrics): readonly [number, number] => {
  const [first, last] = [column[0], column.at(-1)]
  if (first === undefined || last === undefined) return [0, 0]
  return [
    first.height / 2 + roomAbove(first, metrics),
    last.height / 2 + (last.cluster === null ? 0 : metrics.framePadding),
  ]
}

const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0)

/** The height of a column whose slots stand as close as they may, with its boundaries. */
export const columnHeight = (column: readonly ColumnSlot[], metrics: ColumnMetrics): number =>
  total(endsOf(column, metrics)) + total(distances(column, metrics))

/**
 * Gives each slot its height on the page: as level with its neighbours as its column lets it, so that edges run flat.
 *
 * @param columns ordered columns.
 * @param segments the pieces of edges between them.
 * @param metrics the room between slots.
 * @param compact whether no column may reach beyond the tallest, at the cost of edges that run less flat.
 * @returns the centre of each slot, in pixels; the topmost box begins at 0.
 */
export const placeColumns = (
  columns: readonly (readonly ColumnSlot[])[],
  segments: readonly Segment[],
  metrics: ColumnMetrics,
  compact = false,
): ReadonlyMap<string, number> => {
  const apart = columns.map((column) => distances(column, metrics))
  const centres = new Map<string, number>()
  const tallest = Math.max(0, ...apart.map(total))
  const highest = Math.max(0, ...columns.map((column) => columnHeight(column, metrics)))
  for (const [at, column] of columns.entries()) {
    let centre = (tallest - total(apart[at] as number[])) / 2
    for (const [position, slot] of column.entries()) {
      centres.set(slot.id, centre)
      centre += apart[at]?.[position] ?? 0
    }
  }
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of segments) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = [...columns.keys()]
    for (const at of sweep % 2 === 0 ? order : order.toReversed()) {
      const column = columns[at] as readonly ColumnSlot[]
      const wanted = column.map((slot) => {
        const near = (neighbours.get(slot.id) ?? []).map((id) => centres.get(id) as number)
        return near.length === 0 ? (centres.get(slot.id) as number) : near.reduce((sum, y) => sum + y, 0) / near.length
      })
      const [above, below] = endsOf(column, metrics)
      const within = compact ? ([above, highest - below] as const) : undefined
      for (const [position, centre] of placeInOrder(wanted, apart[at] as number[], within).entries()) {
        centres.set((column[position] as ColumnSlot).id, centre)
      }
    }
  }
  const top = Math.min(
    0,
    ...columns.flatMap((column) =>
      column.map((slot) => (centres.get(slot.id) as number) - slot.height / 2 - roomAbove(slot, metrics)),
    ),
  )
  for (const [id, centre] of centres) centres.set(id, centre - top)
  return centres
}
