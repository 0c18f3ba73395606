import type { PlacedGraph } from '@sharemap/layout'
import type { Core } from 'cytoscape'
import { findFullestView } from './find-fullest-view.ts'

const margin = 16

/** Labels are set at 14 px: below this zoom they are smaller than 10 px and no longer read. */
const leastZoom = 0.72
const mostZoom = 1.1

/**
 * The first view: the whole width where it can be read, else as small as it can be read; around what is chosen, or where
 * most is to be seen.
 *
 * @param core the drawn picture.
 * @param placed what it draws.
 * @param chosen the node to bring into view, if any.
 */
export const fitForReading = (core: Core, placed: PlacedGraph, chosen: string | null): void => {
  core.resize()
  const [width, height] = [core.width() - 2 * margin, core.height() - 2 * margin]
  if (width <= 0 || height <= 0) return
  const whole = Math.min(width / placed.width, height / placed.height)
  const zoom = Math.min(mostZoom, Math.max(leastZoom, Math.min(width / placed.width, Math.max(whole, leastZoom))))
  const node = placed.nodes.find((each) => each.node.id === chosen)
  const middle =
    node === undefined
      ? findFullestView(placed, { width: width / zoom, height: height / zoom })
      : { x: node.x + node.width / 2, y: node.y + node.height / 2 }
  core.viewport({
    zoom,
    pan: {
      x: offset(core.width(), placed.width * zoom, middle.x * zoom),
      // Where it all fits, a picture in lanes hangs from its headings.
      y: offset(core.height(), placed.height * zoom, middle.y * zoom, placed.lanes.length > 0 && node === undefined),
    },
  })
}

/** Where one side of the picture begins: centred or at the top where it fits, else around a point, within its own ends. */
const offset = (view: number, picture: number, point: number, hangs = false): number => {
  if (picture <= view - 2 * margin) return hangs ? margin : (view - picture) / 2
  return Math.min(margin, Math.max(view - picture - margin, view / 2 - point))
}
