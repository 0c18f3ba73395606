import type { LaneWidth } from './diagram-metrics.ts'

/** Widths are tried and given out in pieces of so many points. */
const piece = 5

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The widths that a lane is tried at. */
const widthsOf = ({ least, most }: LaneWidth): number[] =>
  Array.from({ length: Math.floor((most - least) / piece) + 1 }, (_, step) => least + step * piece)

/**
 * Shares a width out among lanes so that the highest of them is as low as it can be; what is left over goes to the
 * lanes in turn, as far as each is at ease.
 *
 * @param ranges how narrow and how wide each lane may be.
 * @param available the width for all of them together.
 * @param heightAt how high a lane is at a width.
 * @returns a width for each lane, within its range; together no wider than what is available, unless the least widths
 *   alone are.
 */
export const shareWidth = (
  ranges: readonly LaneWidth[],
  available: number,
  heightAt: (column: number, width: number) => number,
): number[] => {
  const tried = ranges.map((range, column) =>
    widthsOf(range).map((width) => ({ width, height: heightAt(column, width) })),
  )
  /** The narrowest widths at which no lane is higher than this; undefined for a lane that is always higher. */
  const narrowest = (height: number) => tried.map((each) => each.find((at) => at.height <= height)?.width)
  const heights = [...new Set(tried.flatMap((each) => each.map(({ height }) => height)))].sort((a, b) => a - b)
  const fitting = heights.find((height) => {
    const widths = narrowest(height)
    return widths.every((width) => width !== undefined) && sum(widths as number[]) <= available
  })
  const widths = fitting === undefined ? ranges.map(({ least }) => least) : (narrowest(fitting) as number[])
  let left = available - sum(widths)
  for (let changed = true; changed; ) {
    changed = false
    for (const [column, range] of ranges.entries()) {
      const width = (widths[column] as number) + piece
      if (left < piece || width > range.easy) continue
      widths[column] = width
      left -= piece
      changed = true
    }
  }
  return widths
}
