import type { Point } from '@sharemap/layout'

/** A route as Cytoscape wants it: its two ends, and control points given along and off the straight line between them. */
export interface Curve {
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

/** Between two points of a route, one control level with each, so that the curve leaves and arrives flat. */
const controlsOf = (points: readonly Point[]): Point[] =>
  points.slice(1).flatMap((end, position) => {
    const start = points[position] as Point
    const reach = (end.x - start.x) / 2
    return [
      { x: start.x + reach, y: start.y },
      { x: end.x - reach, y: end.y },
    ]
  })

/**
 * Turns a route into the control points of an unbundled Bézier edge.
 *
 * @param points at least two, from source to target.
 * @returns for each control point, how far along the straight line from the first point to the last it stands (0 to 1),
 *   and how far off that line in pixels, positive to the right of the direction of travel on a page whose y grows
 *   downwards. A route of no length has no controls.
 */
export const curveOf = (points: readonly Point[]): Curve => {
  const [first, last] = [points[0], points.at(-1)] as [Point, Point]
  const along = { x: last.x - first.x, y: last.y - first.y }
  const squared = along.x ** 2 + along.y ** 2
  if (squared === 0) return { weights: [], distances: [] }
  const length = Math.sqrt(squared)
  const controls = controlsOf(points).map((point) => ({ x: point.x - first.x, y: point.y - first.y }))
  return {
    weights: controls.map((point) => (point.x * along.x + point.y * along.y) / squared),
    distances: controls.map((point) => (point.y * along.x - point.x * along.y) / length),
  }
}
