import type { Lane } from '@sharemap/graph'

/** The sizes of a diagram for paper, in points. Text is 8 point, the least that may be printed; a page may enlarge it. */
export const diagramMetrics = {
  fontSize: 8,
  lineHeight: 9.8,
  paddingX: 6,
  paddingY: 4.5,
  pillPaddingY: 2.6,
  signSize: 10,
  signGap: 4,
  /** A mark of sensitivity in a pill, and the room before it. */
  markSize: 9,
  markGap: 2,
  placeWidth: 20,
  placeHeight: 11,
  placeGap: 2.5,
  blockPadding: 5,
  pillGap: 3,
  leastPillWidth: 88,
  nodeGap: 9,
  framePadding: 9,
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
  crossingRadius: 4,
  standingRadius: 5,
} as const

/** The narrowest and the widest that each lane is drawn, in points. */
export const laneWidths: Record<Lane, { readonly least: number; readonly most: number }> = {
  whose: { least: 68, most: 120 },
  what: { least: 104, most: 300 },
  'done-by': { least: 88, most: 150 },
  'kept-in': { least: 70, most: 120 },
  'told-to': { least: 112, most: 180 },
  where: { least: 64, most: 110 },
  why: { least: 88, most: 150 },
}
