import { type Audience, categoryGroupNames, type GraphNode } from '@sharemap/graph'
import { wrapText } from '../measure-text.ts'
import { labelOf } from '../node-size.ts'
import type { DiagramItem } from './diagram-items.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import type { BlockHeading, DiagramNode } from './placed-diagram.ts'

/** An item drawn at the origin. */
export interface SizedItem {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DiagramNode[]
  readonly headings: readonly BlockHeading[]
}

/** Whether a sign of its kind stands left of a node's label. */
const hasSign = (node: GraphNode) => node.kind !== 'category' && node.kind !== 'activity' && node.kind !== 'place'

/** How many marks stand right of a category's label: special category or criminal offence, and identifies alone. */
const markCount = (node: GraphNode) =>
  node.kind === 'category' ? (node.sensitivity === 'ordinary' ? 0 : 1) + (node.identifiesAlone ? 1 : 0) : 0

const sizeBox = (item: DiagramItem, node: GraphNode, audience: Audience, width: number): DiagramNode => {
  const isPill = node.kind === 'category' || node.kind === 'subject-group'
  const sides = node.kind === 'place' ? 2 * m.paddingX : m.paddingX + (isPill ? 1 : 0)
  const before = sides + (hasSign(node) ? m.signSize + m.signGap : 0)
  const marks = markCount(node) * (m.markSize + m.markGap)
  const after = sides + marks + (item.places.length > 0 ? m.placeWidth + m.signGap : 0)
  const weight = node.kind === 'activity' ? 'bold' : 'regular'
  const lines = wrapText(labelOf(node, audience), Math.max(width - before - after, 12), m.fontSize, weight)
  const paddingY = isPill ? m.pillPaddingY : m.paddingY
  let y = paddingY + lines.length * m.lineHeight
  const law = item.law.map((basis) => {
    const own = wrapText(labelOf(basis, audience), width - 2 * m.paddingX - m.signSize, m.fontSize)
    y += m.paddingY
    const top = y
    y += own.length * m.lineHeight
    return { node: basis, lines: own, y: top }
  })
  const signs = item.places.length * (m.placeHeight + m.placeGap) - m.placeGap + 2 * m.paddingY
  const height = Math.max(y + paddingY, item.places.length > 0 ? signs : 0)
  const slack = law.length > 0 ? 0 : (height - 2 * paddingY - lines.length * m.lineHeight) / 2
  return { node, lines, text: { x: before, y: paddingY + slack }, places: item.places, law, x: 0, y: 0, width, height }
}

/** Moves a node and what is inside it. */
const moved = (node: DiagramNode, x: number, y: number): DiagramNode => ({
  ...node,
  x: node.x + x,
  y: node.y + y,
  text: { x: node.text.x + x, y: node.text.y + y },
  law: node.law.map((law) => ({ ...law, y: law.y + y })),
})

/** Makes a node higher, with its label in the middle where it has nothing under it. */
const stretched = (node: DiagramNode, height: number): DiagramNode => ({
  ...node,
  height,
  text: node.law.length > 0 ? node.text : { ...node.text, y: node.text.y + (height - node.height) / 2 },
})

/** Members of a block under the headings of their groups, in the order in which they are drawn. */
const sections = (nodes: readonly GraphNode[]): { heading: string | null; nodes: readonly GraphNode[] }[] => {
  if (nodes[0]?.kind !== 'category') return [{ heading: null, nodes }]
  return Object.entries(categoryGroupNames).flatMap(([group, heading]) => {
    const own = nodes.filter((node) => node.kind === 'category' && node.group === group)
    return own.length === 0 ? [] : [{ heading, nodes: own }]
  })
}

const sizeBlock = (item: DiagramItem, audience: Audience, width: number): SizedItem => {
  const inner = width - 2 * m.blockPadding
  const columns = Math.max(1, Math.floor((inner + m.pillGap) / (m.leastPillWidth + m.pillGap)))
  const pillWidth = (inner - (columns - 1) * m.pillGap) / columns
  const nodes: DiagramNode[] = []
  const headings: BlockHeading[] = []
  let y: number = m.blockPadding
  for (const section of sections(item.nodes)) {
    if (section.heading !== null) {
      for (const text of wrapText(section.heading, inner - 4, m.fontSize, 'bold')) {
        headings.push({ text, x: m.blockPadding + 2, y })
        y += m.lineHeight
      }
      y += 1.5
    }
    for (let first = 0; first < section.nodes.length; first += columns) {
      const row = section.nodes.slice(first, first + columns).map((node) => sizeBox(item, node, audience, pillWidth))
      const height = Math.max(...row.map((node) => node.height))
      for (const [place, node] of row.entries()) {
        nodes.push(moved(stretched(node, height), m.blockPadding + place * (pillWidth + m.pillGap), y))
      }
      y += height + m.pillGap
    }
    y += m.pillGap
  }
  return { width, height: y - 2 * m.pillGap + m.blockPadding, nodes, headings }
}

/**
 * Draws an item at the origin.
 *
 * @param item what stands in a lane.
 * @param audience whose words to use.
 * @param width of its lane.
 * @param leastHeight what the lines that end at it need.
 */
export const sizeItem = (item: DiagramItem, audience: Audience, width: number, leastHeight: number): SizedItem => {
  const [only] = item.nodes
  if (item.nodes.length > 1 || only === undefined) return sizeBlock(item, audience, width)
  const box = sizeBox(item, only, audience, width)
  const height = Math.max(box.height, leastHeight)
  return { width, height, nodes: [stretched(box, height)], headings: [] }
}

/** Puts an item where it stands. */
export const placeItem = ({ nodes, headings, ...size }: SizedItem, x: number, y: number): SizedItem => ({
  ...size,
  nodes: nodes.map((node) => moved(node, x, y)),
  headings: headings.map((heading) => ({ ...heading, x: heading.x + x, y: heading.y + y })),
})
