import type { PlacedGraph } from '@sharemap/layout'
import type { Core } from 'cytoscape'
import { firstView } from './first-view.ts'

/**
 * Brings a drawn picture to its first view.
 *
 * @param core the drawn picture.
 * @param placed what it draws.
 * @param chosen the node to bring into view, if any.
 */
export const fitForReading = (core: Core, placed: PlacedGraph, chosen: string | null): void => {
  core.resize()
  const view = firstView(placed, { width: core.width(), height: core.height() }, chosen)
  if (view !== null) core.viewport({ zoom: view.zoom, pan: { ...view.pan } })
}
