import type { Point } from '../placed-graph.ts'
import type { DiagramItem } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import { sizeBlock } from './size-block.ts'
import { movedBox, sizeBox, stretchedBox, unbrokenWidth, type Wording } from './size-box.ts'
import type { SizedItem } from './sized-item.ts'

/** The least width at which no word of an item is broken that need not be. */
export const unbrokenItemWidth = (item: DiagramItem, wording: Wording): number => {
  const isBlock = item.nodes.length > 1
  const widths = item.nodes.map((node) => unbrokenWidth(node, isBlock ? { places: [], law: [] } : item, wording))
  return Math.max(...widths) + (isBlock ? 2 * m.blockPadding : 0)
}

/**
 * Draws an item at the origin.
 *
 * @param item what stands in a lane.
 * @param wording whose words to use, and how much room they may ask for.
 * @param width of its lane.
 * @param leastHeight what the lines that end at it need.
 */
export const sizeItem = (item: DiagramItem, wording: Wording, width: number, leastHeight: number): SizedItem => {
  const [only] = item.nodes
  if (item.nodes.length > 1 || only === undefined) {
    return sizeBlock(item.nodes, wording, width)
  }
  const box = sizeBox(only, item, wording.audience, width)
  const height = Math.max(box.height, leastHeight)
  return { width, height, nodes: [stretchedBox(box, height)], headings: [] }
}

/** Puts an item where it stands. */
export const placeItem = ({ nodes, headings, ...size }: SizedItem, { x, y }: Point): SizedItem => ({
  ...size,
  nodes: nodes.map((node) => movedBox(node, { x, y })),
  headings: headings.map((heading) => ({ ...heading, x: heading.x + x, y: heading.y + y })),
})
