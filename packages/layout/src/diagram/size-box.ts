import type { Audience, GatewayNode, GraphNode, LawfulBasisNode, PlaceNode } from '@sharemap/graph'
import { type FontWeight, measureText, wrapText } from '../measure-text.ts'
import { labelOf } from '../node-size.ts'
import type { Point } from '../placed-graph.ts'
import { diagramMetrics as m } from './diagram-metrics.ts'
import type { DiagramNode } from './placed-diagram.ts'

/** What is written inside a box beside its label. */
export interface Attachments {
  readonly places: readonly PlaceNode[]
  readonly law: readonly (LawfulBasisNode | GatewayNode)[]
}

/** Whether a sign of its kind stands left of a node's label. */
const hasSign = (node: GraphNode) => node.kind !== 'category' && node.kind !== 'activity' && node.kind !== 'place'

const isPill = (node: GraphNode) => node.kind === 'category' || node.kind === 'subject-group'

/** How many marks stand right of a category's label: special category or criminal offence, and identifies alone. */
const markCount = (node: GraphNode) =>
  node.kind === 'category' ? (node.sensitivity === 'ordinary' ? 0 : 1) + (node.identifiesAlone ? 1 : 0) : 0

/** The room left and right of a node's label, in points. */
const besideLabel = (node: GraphNode, hasPlaces: boolean): { readonly before: number; readonly after: number } => {
  const sides = node.kind === 'place' ? 2 * m.paddingX : m.paddingX + (isPill(node) ? 1 : 0)
  return {
    before: sides + (hasSign(node) ? m.signSize + m.signGap : 0),
    after: sides + markCount(node) * (m.markSize + m.markGap) + (hasPlaces ? m.placeWidth + m.signGap : 0),
  }
}

const weightOf = (node: GraphNode) => (node.kind === 'activity' ? 'bold' : 'regular')

const longestWord = (label: string, weight: FontWeight) =>
  Math.max(...label.split(/\s+/).map((word) => measureText(word, m.fontSize, weight)))

/** Whose words to use, and up to what width a word is kept whole. */
export interface Wording {
  readonly audience: Audience
  readonly wordRoom: number
}

/**
 * The least width at which no word of a node is broken that need not be.
 *
 * @param node the node.
 * @param attachments what is written inside its box.
 * @param wording whose words to use, and how much room a word may ask for.
 */
export const unbrokenWidth = (
  node: GraphNode,
  { places, law }: Attachments,
  { audience, wordRoom }: Wording,
): number => {
  const { before, after } = besideLabel(node, places.length > 0)
  const label = before + after + Math.min(longestWord(labelOf(node, audience), weightOf(node)), wordRoom)
  const words = law.map((basis) => Math.min(longestWord(labelOf(basis, audience), 'regular'), wordRoom))
  return Math.ceil(Math.max(label, ...words.map((word) => word + 2 * m.paddingX + m.signSize)))
}

/**
 * Draws a node at the origin.
 *
 * @param node the node.
 * @param attachments what is written inside its box.
 * @param audience whose words to use.
 * @param width of the box.
 */
export const sizeBox = (
  node: GraphNode,
  { places, law: bases }: Attachments,
  audience: Audience,
  width: number,
): DiagramNode => {
  const { before, after } = besideLabel(node, places.length > 0)
  const lines = wrapText(labelOf(node, audience), width - before - after, m.fontSize, weightOf(node))
  const paddingY = isPill(node) ? m.pillPaddingY : m.paddingY
  let y = paddingY + lines.length * m.lineHeight
  const law = bases.map((basis) => {
    const own = wrapText(labelOf(basis, audience), width - 2 * m.paddingX - m.signSize, m.fontSize)
    y += m.paddingY
    const top = y
    y += own.length * m.lineHeight
    return { node: basis, lines: own, y: top }
  })
  const signs = places.length * (m.placeHeight + m.placeGap) - m.placeGap + 2 * m.paddingY
  const height = Math.max(y + paddingY, places.length > 0 ? signs : 0)
  const slack = law.length > 0 ? 0 : (height - 2 * paddingY - lines.length * m.lineHeight) / 2
  return { node, lines, text: { x: before, y: paddingY + slack }, places, law, x: 0, y: 0, width, height }
}

/** Moves a node and what is inside it. */
export const movedBox = (node: DiagramNode, { x, y }: Point): DiagramNode => ({
  ...node,
  x: node.x + x,
  y: node.y + y,
  text: { x: node.text.x + x, y: node.text.y + y },
  law: node.law.map((law) => ({ ...law, y: law.y + y })),
})

/** Makes a node higher, with its label in the middle where it has nothing under it. */
export const stretchedBox = (node: DiagramNode, height: number): DiagramNode => ({
  ...node,
  height,
  text: node.law.length > 0 ? node.text : { ...node.text, y: node.text.y + (height - node.height) / 2 },
})
