import type { Polyline } from './outline.ts'

/** Sides of the figure that rounds a corner. */
const cornerSides = 10

/** Cuts a line into its dashes. */
const dashed = ({ points, isClosed }: Polyline, dashes: readonly number[]): Polyline[] => {
  if (dashes.length === 0 || dashes.every((length) => length <= 0)) return [{ points, isClosed }]
  const whole = isClosed ? [...points, ...points.slice(0, 2)] : points
  const pieces: Polyline[] = []
  let place = 0
  let left = dashes[0] as number
  let current: number[] | null = [whole[0] as number, whole[1] as number]
  for (let at = 2; at < whole.length; at += 2) {
    let [x, y] = [whole[at - 2] as number, whole[at - 1] as number]
    const [toX, toY] = [whole[at] as number, whole[at + 1] as number]
    let length = Math.hypot(toX - x, toY - y)
    while (length > left) {
      x += ((toX - x) * left) / length
      y += ((toY - y) * left) / length
      length -= left
      if (current !== null) pieces.push({ points: [...current, x, y], isClosed: false })
      current = current === null ? [x, y] : null
      place = (place + 1) % dashes.length
      left = dashes[place] as number
    }
    left -= length
    current?.push(toX, toY)
  }
  if (current !== null && current.length > 2) pieces.push({ points: current, isClosed: false })
  return pieces
}

/** A regular figure around a point, the same way round as the sides of a stroke. */
const around = (x: number, y: number, radius: number): number[] =>
  Array.from({ length: cornerSides }, (_, side) => (2 * Math.PI * side) / cornerSides).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ])

/** A stroke's straight piece, and the round corner after it. All go the same way round, so that they add up. */
const solid = ({ points, isClosed }: Polyline, width: number): number[][] => {
  const half = width / 2
  const whole = isClosed ? [...points, ...points.slice(0, 2)] : points
  const figures: number[][] = []
  for (let at = 2; at < whole.length; at += 2) {
    const [x, y] = [whole[at - 2] as number, whole[at - 1] as number]
    const [toX, toY] = [whole[at] as number, whole[at + 1] as number]
    const length = Math.hypot(toX - x, toY - y)
    if (length === 0) continue
    const [nx, ny] = [((toY - y) / length) * half, ((x - toX) / length) * half]
    figures.push([x + nx, y + ny, toX + nx, toY + ny, toX - nx, toY - ny, x - nx, y - ny])
    const isEnd = at + 2 >= whole.length && !isClosed
    if (!isEnd && width > 1) figures.push(around(toX, toY, half))
  }
  return figures
}

/**
 * The figures that a stroke covers: its pieces and its round corners. They overlap, and all go the same way round.
 *
 * @param lines what is stroked, in dots.
 * @param width of the stroke, in dots.
 * @param dashes lengths of dashes and gaps, in dots; none for a plain stroke.
 */
export const strokeOutline = (lines: readonly Polyline[], width: number, dashes: readonly number[]): number[][] =>
  lines.flatMap((line) => dashed(line, dashes)).flatMap((line) => solid(line, width))
