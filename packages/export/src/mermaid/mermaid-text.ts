import type { GraphEdge, GraphNode } from '@sharemap/graph'
import { cleanText } from '../document/clean-text.ts'

/**
 * Everything but letters, digits and a few harmless signs as a numbered entity, which Mermaid turns back. It takes no
 * empty label.
 */
export const quoted = (text: string): string => {
  const signs = [...cleanText(text)].map((sign) =>
    /[\p{L}\p{M}\p{N} .,:()/-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`,
  )
  return `"${signs.length === 0 ? '#160;' : signs.join('')}"`
}

/** A title knows no entities, and an empty one would swallow the line after it. */
export const plainTitle = (text: string): string => {
  const plain = cleanText(text)
    .replaceAll(/[^\p{L}\p{M}\p{N} .,()/-]/gu, ' ')
    .trim()
  return plain === '' ? 'Data flows' : plain
}

/** Comments end with their line, and must not look like a directive. */
export const comment = (text: string): string => `%% ${cleanText(text).replaceAll(/[{}%]/g, ' ')}`

const shapes: Record<GraphNode['kind'], readonly [string, string]> = {
  'subject-group': ['([', '])'],
  category: ['([', '])'],
  activity: ['(', ')'],
  system: ['[(', ')]'],
  party: ['[', ']'],
  place: ['{{', '}}'],
  'lawful-basis': ['[/', '\\]'],
  gateway: ['[/', '\\]'],
  group: ['[[', ']]'],
}

const shapeFor = (node: GraphNode) =>
  node.kind === 'party' && node.scope === 'class-of-recipients' ? shapes.group : shapes[node.kind]

const marksOf = (node: GraphNode): string => {
  if (node.kind !== 'category' || node.sensitivity === 'ordinary') return ''
  return node.sensitivity === 'special' ? ' (S)' : ' (C)'
}

/** The arrow of an edge: dashed where it is not plainly stated, without a head where it is no flow. */
export const arrowOf = (edge: GraphEdge): string => {
  const isFirm = edge.certainty === 'stated' && edge.carried.state !== 'none'
  if (edge.kind === 'flow' || edge.kind === 'bundle') return isFirm ? '-->' : '-.->'
  return isFirm ? '---' : '-.-'
}

/**
 * A node with its shape and its label.
 *
 * @param node the node.
 * @param name its short name in the chart.
 * @param label what it is called.
 */
export const writeNode = (node: GraphNode, name: string, label: string): string => {
  const [opening, closing] = shapeFor(node)
  return `${name}${opening}${quoted(`${label}${marksOf(node)}`)}${closing}`
}
