import { placeInOrder } from '../place-in-order.ts'

/** Where a line, or a stem of lines, ends at the side of a box. */
export interface Port {
  readonly key: string
  /** The room that it takes along the side, in points. */
  readonly room: number
  /** The level at which its line comes or goes, for the order of the ports. */
  readonly towards: number
  /** The level at which it would like to stand. */
  readonly wanted: number
}

/** The height that a side needs for its ports. */
export const roomFor = (ports: readonly { readonly room: number }[]): number =>
  ports.length === 0 ? 0 : ports.reduce((sum, { room }) => sum + room, 2)

/**
 * Spreads ports over the side of a box, in the order of where their lines come from or go to.
 *
 * @param ports in any order; of two with the same direction, the first stays above.
 * @param top the top of the side, in points.
 * @param bottom its bottom; at least {@link roomFor} below the top.
 * @returns the level of each port by its key.
 */
export const placePorts = (ports: readonly Port[], top: number, bottom: number): ReadonlyMap<string, number> => {
  const [first, ...rest] = ports.toSorted((a, b) => a.towards - b.towards)
  if (first === undefined) return new Map()
  const sorted = [first, ...rest]
  const last = sorted.at(-1) as Port
  const apart = rest.map((port, position) => ((sorted[position] as Port).room + port.room) / 2)
  const levels = placeInOrder(
    sorted.map(({ wanted }) => wanted),
    apart,
    [top + 1 + first.room / 2, bottom - 1 - last.room / 2],
  )
  return new Map(sorted.map(({ key }, position) => [key, levels[position] as number]))
}
