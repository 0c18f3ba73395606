import { type Box, measureText, type PlacedEdge, type PlacedGraph, type Point } from '@sharemap/layout'

/** The size at which the mark of an arrow is written. */
export const markFontSize = 12
const lineHeight = markFontSize * 1.3
/** What Cytoscape leaves around the letters. */
const margin = 2.5
const gap = 2
/** How far the shadow and border of a class or group reach beyond its box. */
const shadow = 5
/** Beyond so many edges nobody reads the marks, and placing them would take long. */
const mostEdges = 1500

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

const withShadow = ({ x, y, width, height }: Box): Box => ({
  x: x - shadow,
  y: y - shadow,
  width: width + 2 * shadow,
  height: height + 2 * shadow,
})

/** Along a straight line, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** The piece of a route on which its mark stands: the middle one, which is level where it passes a lane. */
const middlePiece = ({ points }: PlacedEdge): readonly [Point, Point] | null => {
  const at = Math.floor((points.length - 1) / 2)
  const [start, end] = [points[at], points[at + 1]]
  return start === undefined || end === undefined ? null : [start, end]
}

/** Places for a mark, the best first. */
const candidatesOf = (piece: readonly [Point, Point], width: number, isStraight: boolean): Point[] => {
  const [start, end] = piece
  if (isStraight) return shares.map((share) => between(start, end, share))
  const middle = between(start, end, 0.5)
  // A level piece carries the mark anywhere; a curve between two lanes only in its middle.
  const room = start.y === end.y ? Math.floor((Math.abs(end.x - start.x) - width) / 2 / (width + gap)) : 0
  const steps = Array.from({ length: Math.max(0, room) }, (_, step) => step + 1)
  return [0, ...steps.flatMap((step) => [step, -step])].map((step) => ({
    x: middle.x + step * (width + gap),
    y: middle.y,
  }))
}

/**
 * Places the marks of the arrows so that none covers another or a node.
 *
 * @param placed the picture.
 * @param markOf what stands on an edge's arrow; empty for nothing.
 * @returns for each edge with a mark how far from the middle of its arrow the mark stands, in pixels; null where there is
 * no room for it, so that it is shown only when its arrow is looked at.
 */
export const placeMarks = (
  placed: PlacedGraph,
  markOf: (edge: PlacedEdge['edge']) => string,
): ReadonlyMap<string, Point | null> => {
  const shifts = new Map<string, Point | null>()
  if (placed.edges.length > mostEdges) return shifts
  const isStraight = placed.lanes.length === 0
  const taken: Box[] = []
  for (const item of placed.edges) {
    const mark = markOf(item.edge)
    const piece = middlePiece(item)
    if (mark === '' || piece === null) continue
    const width = measureText(mark, markFontSize, 'bold') + 2 * margin
    const boxAt = ({ x, y }: Point): Box => ({ x: x - width / 2, y: y - lineHeight / 2, width, height: lineHeight })
    const isFree = (point: Point) => {
      const box = boxAt(point)
      return (
        !taken.some((other) => overlaps(box, other)) && !placed.nodes.some((node) => overlaps(box, withShadow(node)))
      )
    }
    const middle = between(piece[0], piece[1], 0.5)
    const found = candidatesOf(piece, width, isStraight).find(isFree)
    if (found !== undefined) taken.push(boxAt(found))
    shifts.set(item.edge.id, found === undefined ? null : { x: found.x - middle.x, y: found.y - middle.y })
  }
  return shifts
}
