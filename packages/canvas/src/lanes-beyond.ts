import type { PlacedLane } from '@sharemap/layout'
import type { View } from './first-view.ts'

/** A hair's breadth outside of the view is not out of it. */
const hair = 4

/** The lanes that a view does not wholly hold, on either side. */
export interface LanesBeyond {
  readonly left: readonly PlacedLane[]
  readonly right: readonly PlacedLane[]
}

/**
 * Finds the lanes that lie beyond the sides of a view, wholly or in part.
 *
 * @param lanes the lanes of the picture.
 * @param view how it is looked at.
 * @param width of the screen that it has, in pixels.
 */
export const lanesBeyond = (lanes: readonly PlacedLane[], { zoom, pan }: View, width: number): LanesBeyond => ({
  left: lanes.filter(({ x }) => pan.x + x * zoom < -hair),
  right: lanes.filter((lane) => pan.x + (lane.x + lane.width) * zoom > width + hair),
})
