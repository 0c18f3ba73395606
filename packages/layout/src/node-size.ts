import type { GraphNode } from '@sharemap/graph'
import { measureText, wrapText } from './measure-text.ts'

/** The sizes that a picture is drawn at, in CSS pixels. */
export interface Metrics {
  readonly fontSize: number
  readonly lineHeight: number
  /** The most that a line of a label may take. */
  readonly labelWidth: number
  readonly paddingX: number
  readonly paddingY: number
  /** Between two nodes of a lane. */
  readonly nodeGap: number
  /** Between two lanes: where the edges run. */
  readonly laneGap: number
  readonly headingHeight: number
  /** Between a boundary and what lies within it. */
  readonly framePadding: number
  readonly frameLabelHeight: number
}

export const screenMetrics: Metrics = {
  fontSize: 14,
  lineHeight: 18,
  labelWidth: 150,
  paddingX: 14,
  paddingY: 9,
  nodeGap: 14,
  laneGap: 72,
  headingHeight: 40,
  framePadding: 12,
  frameLabelHeight: 24,
}

/** Room that a shape takes beside its text: for its sign, its slanted sides or its second outline. */
const signWidth: Record<GraphNode['kind'], number> = {
  'subject-group': 22,
  category: 4,
  activity: 0,
  system: 22,
  party: 24,
  place: 46,
  'lawful-basis': 30,
  gateway: 30,
  group: 26,
}

/** Room for one mark of a category: special category, criminal offence, identifies alone. */
const markWidth = 20

const roomBeside = (node: GraphNode): number => {
  if (node.kind !== 'category') return signWidth[node.kind]
  const marks = (node.sensitivity === 'ordinary' ? 0 : 1) + (node.identifiesAlone ? 1 : 0)
  return signWidth.category + marks * markWidth
}

export interface SizedNode {
  readonly node: GraphNode
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** What stands on a node: a group says how many it holds. */
export const labelOf = (node: GraphNode, audience: 'council' | 'resident'): string => {
  const label = audience === 'resident' ? node.plainLabel : node.label
  return node.kind === 'group' ? `${label} (${node.members.length})` : label
}

/**
 * The size of a node that shows its whole label.
 *
 * @param node a node of a graph.
 * @param audience whose words to use.
 * @param metrics the sizes to draw at.
 */
export const sizeNode = (node: GraphNode, audience: 'council' | 'resident', metrics: Metrics): SizedNode => {
  const lines = wrapText(labelOf(node, audience), metrics.labelWidth, metrics.fontSize)
  const text = Math.max(...lines.map((line) => measureText(line, metrics.fontSize)))
  return {
    node,
    lines,
    width: Math.ceil(Math.max(text, 60) + 2 * metrics.paddingX + roomBeside(node)),
    height: Math.ceil(lines.length * metrics.lineHeight + 2 * metrics.paddingY),
  }
}
