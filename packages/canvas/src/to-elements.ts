import type { GraphEdge, GraphNode } from '@sharemap/graph'
import {
  type Box,
  marksOf,
  type PlacedEdge,
  type PlacedGraph,
  type PlacedNode,
  type Point,
  signOf,
} from '@sharemap/layout'
import type { ElementDefinition } from 'cytoscape'
import type { CanvasTheme } from './canvas-theme.ts'
import { curveOf } from './curve.ts'
import { toDataUri, toMarkSvg, toSignSvg } from './node-signs.ts'
import { placeMarks } from './place-marks.ts'

/** Prefixes of elements that are drawn and cannot be chosen. */
export const framePrefix = 'frame:'
export const headingPrefix = 'heading:'

const centre = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The classes that the style reads: what a node is, and how sure we are of it. */
export const nodeClasses = (node: GraphNode): string[] => [
  node.kind,
  ...(node.kind === 'category' ? [node.sensitivity] : []),
  ...(node.kind === 'party' ? [node.scope, node.partyKind] : []),
  ...(node.kind === 'group' ? [`of-${node.of}`] : []),
  ...(node.certainty === 'stated' ? [] : ['not-plainly-stated']),
]

/** What an edge carries and how it stands, as classes; the sign on its arrow is worked out from them. */
export const edgeClasses = (edge: GraphEdge): string[] => {
  const standing = edge.kind === 'flow' ? edge.standing?.standing : edge.kind === 'bundle' ? edge.standing : null
  return [
    edge.kind,
    edge.kind === 'flow' || (edge.kind === 'bundle' && edge.flows.length > 0) ? 'disclosure' : 'link',
    `carries-${edge.carried.state}`,
    ...(edge.certainty === 'stated' ? [] : ['not-plainly-stated']),
    ...(standing ? [standing] : []),
  ]
}

const standingSigns = { stands: '✓', 'does-not-stand': '✗', 'cannot-tell': '?', 'no-transfer': '' } as const
const standingWords = {
  stands: '✓ stands',
  'does-not-stand': '✗ does not stand',
  'cannot-tell': '? cannot tell',
  'no-transfer': '',
} as const

/**
 * What stands on an arrow at all times: a question mark where nobody says what goes; whether its transfer stands, in a
 * sign and a word; and for a bundle, how many flows it holds and the worst of their signs.
 *
 * @param edge an edge of the picture.
 */
export const markOf = (edge: GraphEdge): string => {
  const parts =
    edge.kind === 'flow'
      ? [edge.carried.state === 'not-stated' ? '?' : '', edge.standing ? standingWords[edge.standing.standing] : '']
      : edge.kind === 'bundle'
        ? [edge.flows.length > 1 ? String(edge.flows.length) : '', edge.standing ? standingSigns[edge.standing] : '']
        : []
  return parts.filter((part) => part !== '').join(' ')
}

const nodeElement = (placed: PlacedNode, theme: CanvasTheme): ElementDefinition => {
  const { node, lines, width, height } = placed
  const sign = signOf(node)
  const marks = marksOf(node)
  const images = [
    ...(sign === null ? [] : [toDataUri(toSignSvg(sign, theme.quietText))]),
    ...marks.map((mark) => toDataUri(toMarkSvg(mark, theme.text))),
  ]
  return {
    group: 'nodes',
    data: { id: node.id, label: lines.join('\n'), width, height, images, signed: images.length },
    position: centre(placed),
    classes: nodeClasses(node).join(' '),
  }
}

const edgeElement = (
  { edge, points }: PlacedEdge,
  nodes: ReadonlyMap<string, PlacedNode>,
  inLanes: boolean,
  shift: Point | null,
): ElementDefinition => {
  // Between lanes an edge leaves and arrives level; where there are none it runs straight.
  const { weights, distances } = inLanes ? curveOf(points) : { weights: [], distances: [] }
  const relative = (id: string, point: { x: number; y: number } | undefined) => {
    const middle = centre(nodes.get(id) as PlacedNode)
    return point === undefined ? 'outside-to-node' : `${point.x - middle.x}px ${point.y - middle.y}px`
  }
  const straight = weights.length === 0
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      weights: straight ? [0.5] : weights,
      distances: straight ? [0] : distances,
      start: relative(edge.from, points[0]),
      end: relative(edge.to, points.at(-1)),
      mark: markOf(edge),
      // A mark without room stands on its arrow only while that is looked at.
      shownMark: shift === null ? '' : markOf(edge),
      markX: shift?.x ?? 0,
      markY: shift?.y ?? 0,
      strength: edge.kind === 'bundle' ? Math.min(5, 1 + Math.log2(edge.members.length)) : 1.5,
    },
    classes: edgeClasses(edge).join(' '),
  }
}

/**
 * The elements that Cytoscape draws: boundaries and headings below, then nodes, then edges.
 *
 * @param placed a graph with positions.
 * @param theme for the colours of the signs, which are images.
 */
export const toElements = (placed: PlacedGraph, theme: CanvasTheme): ElementDefinition[] => {
  const nodes = new Map(placed.nodes.map((item) => [item.node.id, item]))
  const shifts = placeMarks(placed, markOf)
  const shiftOf = (id: string) => shifts.get(id) ?? (shifts.has(id) ? null : { x: 0, y: 0 })
  return [
    ...placed.frames.map(
      (frame): ElementDefinition => ({
        group: 'nodes',
        data: {
          id: `${framePrefix}${frame.lane}:${frame.organisation}`,
          label: frame.lines.join('\n'),
          // Cytoscape sets the label above the boundary; it is drawn down into it by its own height.
          drop: 5 + 15 * frame.lines.length,
          width: frame.width,
          height: frame.height,
        },
        position: centre(frame),
        classes: 'frame',
      }),
    ),
    ...placed.lanes.map(
      (lane): ElementDefinition => ({
        group: 'nodes',
        data: { id: `${headingPrefix}${lane.lane}`, label: lane.heading, width: lane.width, height: 24 },
        position: { x: lane.x + lane.width / 2, y: lane.y + 14 },
        classes: 'heading',
      }),
    ),
    ...placed.nodes.map((item) => nodeElement(item, theme)),
    ...placed.edges.map((item) => edgeElement(item, nodes, placed.lanes.length > 0, shiftOf(item.edge.id))),
  ]
}
