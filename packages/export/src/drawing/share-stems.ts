import type { DiagramLine, Point } from '@sharemap/layout'

const same = (a: Point | undefined, b: Point | undefined) => a !== undefined && a.x === b?.x && a.y === b?.y

/** Whether two points lie in the same direction from a third, level or upright. */
const sameDirection = (from: Point, a: Point, b: Point) =>
  Math.sign(a.x - from.x) === Math.sign(b.x - from.x) && Math.sign(a.y - from.y) === Math.sign(b.y - from.y)

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

/** Where a way leaves another that begins where it does: the point, and how many of its own points come before it. */
const parting = (way: readonly Point[], other: readonly Point[]): { at: Point; before: number } => {
  let shared = 1
  while (shared < way.length && same(way[shared], other[shared])) shared += 1
  const last = way[shared - 1] as Point
  const [next, otherNext] = [way[shared], other[shared]]
  if (next === undefined || otherNext === undefined || !sameDirection(last, next, otherNext))
    return { at: last, before: shared }
  return { at: distance(last, next) < distance(last, otherNext) ? next : otherNext, before: shared }
}

/** How far along a way a parting is. */
const lengthTo = (way: readonly Point[], { at, before }: ReturnType<typeof parting>) =>
  way
    .slice(0, before)
    .reduce((sum, point, place) => sum + (place === 0 ? 0 : distance(way[place - 1] as Point, point)), 0) +
  distance(way[before - 1] as Point, at)

/** A point a little before another on the way to it, so that the corner there can be rounded. */
const backFrom = (at: Point, before: Point, by: number): Point => {
  const length = distance(at, before)
  const share = length === 0 ? 0 : Math.min(by, length) / length
  return { x: at.x + (before.x - at.x) * share, y: at.y + (before.y - at.y) * share }
}

/** How plain a line is drawn: of lines that share a stem, the plainest draws it. */
export type Plainness = (line: DiagramLine) => number

/**
 * Leaves each stem that several lines share to the plainest of them: dashes over dots over a plain line would read as
 * none of the three.
 *
 * @param lines lines in any order.
 * @param plainnessOf 0 for the plainest.
 * @param rounding how far before the parting a line begins, for its corner.
 * @returns what to draw of each line, in the same order: all of it, or what comes after it parts.
 */
export const shareStems = (
  lines: readonly DiagramLine[],
  plainnessOf: Plainness,
  rounding: number,
): readonly (readonly Point[])[] => {
  const stems = new Map<string, DiagramLine[]>()
  for (const line of lines) {
    const [{ x, y }] = line.points as [Point]
    const key = `${x}|${y}|${line.numberAt === null}`
    stems.set(key, [...(stems.get(key) ?? []), line])
  }
  const drawn = new Map<DiagramLine, readonly Point[]>()
  for (const stem of stems.values()) {
    for (const line of stem) {
      const plainer = stem.filter((other) => plainnessOf(other) < plainnessOf(line))
      const partings = plainer.map((other) => parting(line.points, other.points))
      const last = partings.reduce<ReturnType<typeof parting> | null>(
        (best, each) => (best === null || lengthTo(line.points, each) > lengthTo(line.points, best) ? each : best),
        null,
      )
      if (last === null || lengthTo(line.points, last) === 0) {
        drawn.set(line, line.points)
        continue
      }
      const { at, before } = last
      const isCorner = same(at, line.points[before - 1])
      const previous = line.points[isCorner ? before - 2 : before - 1] as Point
      drawn.set(line, [
        backFrom(at, previous, rounding),
        ...(same(at, line.points[before]) ? [] : [at]),
        ...line.points.slice(before),
      ])
    }
  }
  return lines.map((line) => drawn.get(line) as readonly Point[])
}
