import type { PlacedGraph } from '@sharemap/layout'

/** Room on either side of a lane for the boundary that is drawn around it. */
const boundary = 12

/** Lanes side by side, by where they begin and how wide they are together, in the pixels of the picture. */
export interface RunOfLanes {
  readonly left: number
  readonly width: number
}

/**
 * The runs of whole lanes that a view can hold: from each lane on, as many as there is room for.
 *
 * @param placed a picture in lanes.
 * @param room how wide the view is, in the pixels of the picture.
 * @returns the runs, from the left; those that lie within another are left out. A lane that is wider than the view is a
 * run of its own.
 */
export const runsOfLanes = ({ lanes }: Pick<PlacedGraph, 'lanes'>, room: number): RunOfLanes[] => {
  const runs: RunOfLanes[] = []
  let farthest = Number.NEGATIVE_INFINITY
  for (const [at, first] of lanes.entries()) {
    const left = first.x - boundary
    const end = lanes.slice(at).reduce((reached, { x, width }, step) => {
      const right = x + width + boundary
      return step === 0 || right - left <= room ? right : reached
    }, left)
    if (end > farthest) runs.push({ left, width: end - left })
    farthest = Math.max(farthest, end)
  }
  return runs
}
