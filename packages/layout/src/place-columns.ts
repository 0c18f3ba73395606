import type { Columns, Slot } from './columns.ts'
import type { Metrics } from './node-size.ts'
import { placeInOrder } from './place-in-order.ts'

const sweeps = 6

/** Room between two slots of a column: a boundary between them wants its label and its padding. */
const gapBetween = (above: Slot, below: Slot, metrics: Metrics): number => {
  if (above.node === null && below.node === null) return 2
  const ends = above.cluster !== below.cluster && above.cluster !== null ? metrics.framePadding : 0
  const begins =
    above.cluster !== below.cluster && below.cluster !== null ? metrics.framePadding + metrics.frameLabelHeight : 0
  return metrics.nodeGap + ends + begins
}

/** The least distance between the centres of each two neighbours. */
const distances = (column: readonly Slot[], metrics: Metrics): number[] =>
  column.slice(1).map((below, position) => {
    const above = column[position] as Slot
    return above.height / 2 + gapBetween(above, below, metrics) + below.height / 2
  })

/**
 * Gives each slot its height on the page: as level with its neighbours as its column lets it, so that edges run flat.
 *
 * @param columns ordered columns.
 * @param segments the pieces of edges between them.
 * @returns the centre of each slot, in pixels; the topmost box begins at 0.
 */
export const placeColumns = (
  columns: readonly (readonly Slot[])[],
  segments: Columns['segments'],
  metrics: Metrics,
): ReadonlyMap<string, number> => {
  const apart = columns.map((column) => distances(column, metrics))
  const centres = new Map<string, number>()
  const tallest = Math.max(0, ...apart.map((each) => each.reduce((sum, distance) => sum + distance, 0)))
  for (const [at, column] of columns.entries()) {
    const length = (apart[at] as number[]).reduce((sum, distance) => sum + distance, 0)
    let centre = (tallest - length) / 2
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
      const column = columns[at] as readonly Slot[]
      const wanted = column.map((slot) => {
        const near = (neighbours.get(slot.id) ?? []).map((id) => centres.get(id) as number)
        return near.length === 0 ? (centres.get(slot.id) as number) : near.reduce((sum, y) => sum + y, 0) / near.length
      })
      for (const [position, centre] of placeInOrder(wanted, apart[at] as number[]).entries()) {
        centres.set((column[position] as Slot).id, centre)
      }
    }
  }
  const top = Math.min(
    0,
    ...columns.flatMap((column) =>
      column.map(
        (slot) =>
          (centres.get(slot.id) as number) -
          slot.height / 2 -
          (slot.cluster === null ? 0 : metrics.framePadding + metrics.frameLabelHeight),
      ),
    ),
  )
  for (const [id, centre] of centres) centres.set(id, centre - top)
  return centres
}
