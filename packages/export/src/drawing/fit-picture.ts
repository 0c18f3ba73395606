import type { FlowGraph } from '@sharemap/graph'
import { layOutDiagram, type PlacedDiagram } from '@sharemap/layout'
import { legendHeight } from './draw-legend.ts'
import { type LegendEntry, legendEntries } from './legend-entries.ts'

/** A picture with the enlargement at which it fills its page. At 1 its text is 8 point. */
export interface FittedPicture {
  readonly placed: PlacedDiagram
  readonly legend: readonly LegendEntry[]
  readonly scale: number
  /** How many times its paper the sheet is: 1, unless one picture was asked for of more than the paper holds. */
  readonly growth: number
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Between a picture and its legend, in points. */
const aboveLegend = 6

const scales = [1.3, 1.22, 1.15, 1.08, 1] as const

const isWithin = ({ placed, legend, scale }: FittedPicture, room: Room) =>
  placed.width * scale <= room.width + 0.5 &&
  placed.height * scale + aboveLegend + legendHeight(legend, room.width) <= room.height

const pictureAt = (
  graph: FlowGraph,
  organisationNames: ReadonlyMap<string, string>,
  width: number,
  scale: number,
  mayBreakWords = false,
): FittedPicture => {
  const placed = layOutDiagram(graph, { width: width / scale, organisationNames, mayBreakWords })
  return { placed, legend: legendEntries(placed), scale, growth: 1 }
}

/**
 * Fits a picture and its legend into a room, as large as it goes.
 *
 * @param graph what to draw.
 * @param organisationNames for boundaries.
 * @param room in points.
 * @returns null where it would have to be smaller than can be read.
 */
export const fitPicture = (
  graph: FlowGraph,
  organisationNames: ReadonlyMap<string, string>,
  room: Room,
): FittedPicture | null => {
  for (const scale of scales) {
    const picture = pictureAt(graph, organisationNames, room.width, scale)
    if (isWithin(picture, room)) return picture
  }
  const tight = pictureAt(graph, organisationNames, room.width, 1, true)
  return isWithin(tight, room) ? tight : null
}

/** A sheet is made larger by this factor until it holds its picture, and then as small again as three halvings find. */
const coarse = 1.25

/**
 * Finds how much larger than its paper a sheet must be to hold a picture whose text can be read.
 *
 * @param graph what to draw.
 * @param organisationNames for boundaries.
 * @param roomAt the room on a sheet so many times its paper.
 */
export const growPicture = (
  graph: FlowGraph,
  organisationNames: ReadonlyMap<string, string>,
  roomAt: (growth: number) => Room,
): FittedPicture => {
  const tryAt = (growth: number) => {
    const room = roomAt(growth)
    const picture = pictureAt(graph, organisationNames, room.width, 1)
    return isWithin(picture, room) ? { ...picture, growth } : null
  }
  let tooSmall = 1
  let fitting = tryAt(coarse)
  while (fitting === null) {
    tooSmall *= coarse
    fitting = tryAt(tooSmall * coarse)
  }
  for (let halving = 0; halving < 3; halving += 1) {
    const middle = (tooSmall + fitting.growth) / 2
    const smaller = tryAt(middle)
    if (smaller === null) tooSmall = middle
    else fitting = smaller
  }
  return fitting
}
