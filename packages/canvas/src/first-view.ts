import type { PlacedGraph, Point } from '@sharemap/layout'
import { findFullestView } from './find-fullest-view.ts'
import { runsOfLanes } from './runs-of-lanes.ts'

const margin = 16

/** Labels are set at 14 px: below this zoom they are smaller than 10 px, which is as small as anybody likes to read. */
const leastZoom = 0.72
/** At 9 px they can still be read: the price of having another lane, or the whole, in view. */
const leastZoomForMore = 0.65
const mostZoom = 1.1

/** How a picture is looked at: the zoom, and where its top left corner stands on the screen. */
export interface View {
  readonly zoom: number
  readonly pan: Point
}

/** Where one side of the picture begins: centred or at the top where it fits, else around a point, within its own ends. */
const offset = (view: number, picture: number, point: number, hangs = false): number => {
  if (picture <= view - 2 * margin) return hangs ? margin : (view - picture) / 2
  return Math.min(margin, Math.max(view - picture - margin, view / 2 - point))
}

/**
 * The first view of a picture: the whole width where it can be read, else as many whole lanes as can be read; around what
 * is chosen, or where most is to be seen. No lane is cut by the sides of the view.
 *
 * @param placed the picture.
 * @param size of the screen that it has, in pixels.
 * @param chosen the node to have in view, if any.
 * @returns the view, or null where there is no room for one.
 */
export const firstView = (
  placed: PlacedGraph,
  size: { readonly width: number; readonly height: number },
  chosen: string | null,
): View | null => {
  const [width, height] = [size.width - 2 * margin, size.height - 2 * margin]
  if (width <= 0 || height <= 0) return null
  const node = placed.nodes.find((each) => each.node.id === chosen)
  const hangs = placed.lanes.length > 0 && node === undefined
  const middleOf = (view: { width: number; height: number }, left?: number) =>
    node === undefined
      ? findFullestView(placed, view, left)
      : { x: node.x + node.width / 2, y: node.y + node.height / 2, seen: 0 }

  const [across, down] = [width / placed.width, height / placed.height]
  if (placed.lanes.length > 0 && across < leastZoomForMore) {
    const runs = runsOfLanes(placed, width / leastZoomForMore)
    const holding = runs.filter(
      (run) => node === undefined || (node.x >= run.left && node.x + node.width <= run.left + run.width),
    )
    const views = (holding.length > 0 ? holding : runs).map((run) => {
      const zoom = Math.min(mostZoom, width / run.width)
      return { run, zoom, middle: middleOf({ width: run.width, height: height / zoom }, run.left) }
    })
    const { run, zoom, middle } = views.reduce((best, view) => (view.middle.seen > best.middle.seen ? view : best))
    return {
      zoom,
      pan: {
        x: (size.width - run.width * zoom) / 2 - run.left * zoom,
        y: offset(size.height, placed.height * zoom, middle.y * zoom, hangs),
      },
    }
  }
  const whole = Math.min(across, down)
  const fits = placed.lanes.length > 0 ? across : whole
  const zoom = Math.min(mostZoom, fits < leastZoomForMore ? leastZoom : Math.min(fits, Math.max(whole, leastZoom)))
  const middle = middleOf({ width: width / zoom, height: height / zoom })
  return {
    zoom,
    pan: {
      x: offset(size.width, placed.width * zoom, middle.x * zoom),
      // Where it all fits, a picture in lanes hangs from its headings.
      y: offset(size.height, placed.height * zoom, middle.y * zoom, hangs),
    },
  }
}
