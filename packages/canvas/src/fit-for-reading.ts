import type { PlacedGraph } from '@sharemap/layout'
import type { Core } from 'cytoscape'

const margin = 16

/** Labels are set at 14 px: below this zoom they are smaller than 10 px and no longer read. */
const leastZoom = 0.72
/** A picture without lanes is first read as a whole: its shape says more than its labels, which a step closer shows. */
const leastZoomWhole = 0.42
const mostZoom = 1.1

/**
 * The first view: the whole width where it can be read, else as small as it can be read; around what is chosen, or from
 * the top left.
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
  const least = placed.lanes.length > 0 ? leastZoom : leastZoomWhole
  const zoom = Math.min(mostZoom, Math.max(least, Math.min(width / placed.width, Math.max(whole, least))))
  const middle = placed.nodes.find(({ node }) => node.id === chosen)
  const left = offset(core.width(), placed.width * zoom, middle && (middle.x + middle.width / 2) * zoom, true)
  const top = offset(core.height(), placed.height * zoom, middle && (middle.y + middle.height / 2) * zoom, false)
  core.viewport({ zoom, pan: { x: left, y: top } })
}

/** Where one side of the picture begins: centred where it fits, else around a point, and never past its own ends. */
const offset = (view: number, picture: number, point: number | undefined, across: boolean): number => {
  if (picture <= view - 2 * margin) return across || point !== undefined ? (view - picture) / 2 : margin
  const wanted = point === undefined ? margin : view / 2 - point
  return Math.min(margin, Math.max(view - picture - margin, wanted))
}
