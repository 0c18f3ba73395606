import type { Lane } from '@sharemap/graph'
import { laneWidths } from './diagram-metrics.ts'

/** Room is given out in pieces of so many points. */
const piece = 4

/**
 * Shares a width out among lanes: to whichever lane is the highest, as long as more width can make it lower.
 *
 * @param lanes the lanes, left to right.
 * @param available the width for all of them together, in points.
 * @param heightAt how high a lane would be at a width.
 * @returns a width for each lane, none under its least; together they are no wider than what is available, unless the
 *   least widths alone are.
 */
export const shareWidth = (
  lanes: readonly Lane[],
  available: number,
  heightAt: (column: number, width: number) => number,
): number[] => {
  const widths: number[] = lanes.map((lane) => laneWidths[lane].least)
  const heights = widths.map((width, column) => heightAt(column, width))
  let left = available - widths.reduce((sum, width) => sum + width, 0)
  const open = new Set(lanes.keys())
  while (left >= piece && open.size > 0) {
    const column = [...open].reduce((best, each) =>
      (heights[each] as number) > (heights[best] as number) ? each : best,
    )
    const width = (widths[column] as number) + piece
    if (width > laneWidths[lanes[column] as Lane].most) {
      open.delete(column)
      continue
    }
    widths[column] = width
    heights[column] = heightAt(column, width)
    left -= piece
  }
  return widths
}
