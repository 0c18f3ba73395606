import type { Lane } from '@sharemap/graph'

/** The sizes of a diagram for paper, in points. Text is 8 point, the least that may be printed; a page may enlarge it. */
export const diagramMetrics = {
  fontSize: 8,
  lineHeight: 9.8,
  paddingX: 6,
  paddingY: 3.8,
  pillPaddingY: 2.6,
  signSize: 10,
  signGap: 4.5,
  /** A mark of sensitivity in a pill, and the room before it. */
  markSize: 9,
  markGap: 2,
  placeWidth: 20,
  placeHeight: 11,
  placeGap: 2.5,
  blockPadding: 5,
  pillGap: 3,
  pillColumnGap: 5,
  leastPillWidth: 62,
  nodeGap: 6.5,
  framePadding: 10.5,
  frameLabelHeight: 12,
  headingHeight: 22,
  waypointHeight: 9,
  /** Between two uprights of a gap. */
  trackPitch: 6,
  /** Room that the end of a line takes along the side of a box. */
  flowPort: 15.5,
  linkPort: 8,
  outPort: 9,
  discRadius: 6.8,
  arrowLength: 8,
  crossingRadius: 3.6,
  standingRadius: 5,
} as const

/** Words up to this width are kept whole, or where room is short, up to the smaller one; longer words are broken. */
export const wordRoom = { plenty: 110, scarce: 26 } as const

/** How wide a lane is drawn, in points. */
export interface LaneWidth {
  readonly least: number
  /** As wide as it becomes where there is width to spare. */
  readonly easy: number
  /** As wide as it becomes where that makes the picture lower. */
  readonly most: number
}

export const laneWidths: Record<Lane, LaneWidth> = {
  whose: { least: 56, easy: 124, most: 124 },
  what: { least: 84, easy: 220, most: 370 },
  'done-by': { least: 54, easy: 150, most: 150 },
  'kept-in': { least: 52, easy: 120, most: 120 },
  'told-to': { least: 76, easy: 190, most: 190 },
  where: { least: 60, easy: 110, most: 110 },
  why: { least: 80, easy: 150, most: 150 },
}
