import type { Box, Point } from '../placed-graph.ts'

const tolerance = 0.01

/** Whether two boxes cover anything together. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x + tolerance < b.x + b.width &&
  b.x + tolerance < a.x + a.width &&
  a.y + tolerance < b.y + b.height &&
  b.y + tolerance < a.y + a.height

/** Every two boxes of a list that overlap. */
export const overlapping = <Item extends Box>(boxes: readonly Item[]): [Item, Item][] =>
  boxes.flatMap((a, place) =>
    boxes
      .slice(place + 1)
      .filter((b) => overlap(a, b))
      .map((b): [Item, Item] => [a, b]),
  )

/** Whether a box lies inside another. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance

/** The smallest box around the straight piece between two points. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** Whether a point stands on the left or the right side of a box. */
export const isOnSide = (point: Point, box: Box): boolean =>
  (Math.abs(point.x - box.x) < tolerance || Math.abs(point.x - box.x - box.width) < tolerance) &&
  point.y >= box.y - tolerance &&
  point.y <= box.y + box.height + tolerance
