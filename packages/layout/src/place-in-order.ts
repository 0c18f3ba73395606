/**
 * Places boxes down a line in a given order, each as near to where it would like to be as the others let it: the least
 * squares answer, found by pooling neighbours that push each other (Barlow and others, 1972, isotonic regression).
 *
 * @param wanted where each box's centre would like to be, in order, in pixels.
 * @param apart the least distance between the centres of box n and box n + 1; one fewer than the boxes.
 * @param within the least centre of the first box and the greatest of the last, where there are such; boxes that do not
 *   fit between keep their distances and begin at the least.
 * @returns the centres, in order.
 */
export const placeInOrder = (
  wanted: readonly number[],
  apart: readonly number[],
  [least, greatest]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): number[] => {
  const offsets: number[] = []
  let offset = 0
  for (const position of wanted.keys()) {
    offsets.push(offset)
    offset += apart[position] ?? 0
  }
  const pools: { sum: number; count: number }[] = []
  for (const [position, want] of wanted.entries()) {
    let pool = { sum: want - (offsets[position] as number), count: 1 }
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const levels = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
  // The bounded answer is the free answer cut off at the bounds, for levels never fall from box to box.
  const highest = Math.max(least, greatest - (offsets.at(-1) ?? 0))
  return levels.map((level, position) => Math.min(Math.max(level, least), highest) + (offsets[position] as number))
}
