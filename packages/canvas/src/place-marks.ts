import { type Box, measureText, type PlacedEdge, type PlacedGraph, type Point } from '@sharemap/layout'
import { findingMarkHeight } from './finding-marks.ts'

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

/** What stands on an arrow: a text, a mark of what is found, or both beside each other. */
export interface ArrowMark {
  /** Empty for nothing. */
  readonly text: string
  /** The width of the mark of what is found; 0 where nothing is. */
  readonly findings: number
  /** Places are given to the lowest first. */
  readonly rank: number
}

/** Where what stands on an arrow is drawn. */
export interface PlacedMark {
  /** From the middle of the arrow to the middle of the text; null where there is no room, or no text. */
  readonly text: Point | null
  /** The middle of the mark of what is found; null where nothing is. */
  readonly findings: Point | null
  /** Whether that mark has no room, so that it stands there only while its arrow is looked at. */
  readonly findingsWait: boolean
}

const widthOf = (text: string) => (text === '' ? 0 : measureText(text, markFontSize, 'bold') + 2 * margin)

/**
 * Places the marks of the arrows so that none covers another or a node. Where text and findings have no room together,
 * the text has it alone.
 *
 * @param placed the picture.
 * @param markOf what stands on an edge's arrow.
 * @param occupied what else nothing may cover: the marks of the nodes.
 * @returns for each edge with a mark where it stands. A mark without room is shown only when its arrow is looked at.
 */
export const placeMarks = (
  placed: PlacedGraph,
  markOf: (edge: PlacedEdge['edge']) => ArrowMark,
  occupied: readonly Box[] = [],
): ReadonlyMap<string, PlacedMark> => {
  const marks = new Map<string, PlacedMark>()
  if (placed.edges.length > mostEdges) return marks
  const isStraight = placed.lanes.length === 0
  const taken: Box[] = [...occupied, ...placed.nodes.map(withShadow)]
  const wanted = placed.edges
    .map((item) => ({ item, ...markOf(item.edge) }))
    .filter(({ text, findings }) => text !== '' || findings > 0)
    .toSorted((a, b) => a.rank - b.rank)
  for (const { item, text, findings } of wanted) {
    const piece = middlePiece(item)
    if (piece === null) continue
    const height = findings > 0 ? Math.max(lineHeight, findingMarkHeight + 1) : lineHeight
    const boxAt = ({ x, y }: Point, width: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height })
    const placeFor = (width: number): Point | null => {
      const isFree = (point: Point) => !taken.some((other) => overlaps(boxAt(point, width), other))
      const found = width === 0 ? undefined : candidatesOf(piece, width, isStraight).find(isFree)
      if (found !== undefined) taken.push(boxAt(found, width))
      return found ?? null
    }
    const [ofText, middle] = [widthOf(text), between(piece[0], piece[1], 0.5)]
    const whole = ofText + (ofText > 0 && findings > 0 ? gap : 0) + findings
    const together = placeFor(whole)
    const alone = together === null && findings > 0 ? placeFor(ofText) : null
    const textAt = together === null ? alone : { x: together.x - (whole - ofText) / 2, y: together.y }
    // Looked at, an arrow shows both beside each other, whether they have room or not.
    const beside = (ofText === 0 ? together : textAt) ?? middle
    const apart = ofText === 0 ? 0 : (ofText + findings) / 2 + gap
    marks.set(item.edge.id, {
      text: textAt === null || text === '' ? null : { x: textAt.x - middle.x, y: textAt.y - middle.y },
      findings: findings === 0 ? null : { x: beside.x + apart, y: beside.y },
      findingsWait: together === null,
    })
  }
  return marks
}
