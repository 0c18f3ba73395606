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
import {
  type FindingMark,
  type FindingMarks,
  findingMarkHeight,
  findingMarkWidth,
  markSeverities,
  toFindingSvg,
} from './finding-marks.ts'
import { toDataUri, toMarkSvg, toSignSvg } from './node-signs.ts'
import { type PlacedMark, placeMarks } from './place-marks.ts'

/** Prefixes of elements that are drawn and cannot be chosen. */
export const framePrefix = 'frame:'
export const headingPrefix = 'heading:'
export const badgePrefix = 'badge:'

const noMarks: FindingMarks = new Map()

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
    // Whoever drags from a node, with a finger above all, means to move the picture: nodes stay where they are.
    pannable: true,
    position: centre(placed),
    classes: nodeClasses(node).join(' '),
  }
}

const edgeElement = (
  { edge, points }: PlacedEdge,
  nodes: ReadonlyMap<string, PlacedNode>,
  inLanes: boolean,
  mark: PlacedMark | undefined,
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
      shownMark: mark !== undefined && mark.text === null ? '' : markOf(edge),
      markX: mark?.text?.x ?? 0,
      markY: mark?.text?.y ?? 0,
      strength: edge.kind === 'bundle' ? Math.min(5, 1 + Math.log2(edge.members.length)) : 1.5,
    },
    classes: edgeClasses(edge).join(' '),
  }
}

/** The mark of a node stands over its top right corner, where it covers neither its text nor its neighbours. */
const cornerOf = (node: PlacedNode, mark: FindingMark): Box => {
  const width = findingMarkWidth(mark)
  return { x: node.x + node.width + 6 - width, y: node.y - 10, width, height: findingMarkHeight }
}

const badgeElement = (
  of: string,
  mark: FindingMark,
  at: Point,
  theme: CanvasTheme,
  waits: boolean,
): ElementDefinition => ({
  group: 'nodes',
  data: {
    id: `${badgePrefix}${of}`,
    of,
    width: findingMarkWidth(mark),
    height: findingMarkHeight,
    image: toDataUri(toFindingSvg(mark, theme)),
  },
  position: at,
  classes: waits ? 'badge waiting' : 'badge',
})

/** What does not stand, and what asks to be acted on now, has its place on the arrows before the rest. */
const rankOf = (edge: GraphEdge, mark: FindingMark | undefined): number => {
  const ofFindings = mark === undefined ? markSeverities.length : markSeverities.indexOf(mark.gravest)
  return edgeClasses(edge).includes('does-not-stand') ? 0 : ofFindings
}

const placeArrowMarks = (placed: PlacedGraph, findings: FindingMarks) => {
  const corners = placed.nodes.flatMap((item) => {
    const mark = findings.get(item.node.id)
    return mark === undefined ? [] : [cornerOf(item, mark)]
  })
  return placeMarks(
    placed,
    (edge) => {
      const mark = findings.get(edge.id)
      return {
        text: markOf(edge),
        findings: mark === undefined ? 0 : findingMarkWidth(mark),
        rank: rankOf(edge, mark),
      }
    },
    corners,
  )
}

const badgeElements = (
  placed: PlacedGraph,
  findings: FindingMarks,
  arrowMarks: ReadonlyMap<string, PlacedMark>,
  theme: CanvasTheme,
): ElementDefinition[] => [
  ...placed.nodes.flatMap((item) => {
    const mark = findings.get(item.node.id)
    return mark === undefined ? [] : [badgeElement(item.node.id, mark, centre(cornerOf(item, mark)), theme, false)]
  }),
  ...placed.edges.flatMap(({ edge }) => {
    const [mark, spot] = [findings.get(edge.id), arrowMarks.get(edge.id)]
    if (mark === undefined || spot === undefined || spot.findings === null) return []
    return [badgeElement(edge.id, mark, spot.findings, theme, spot.findingsWait)]
  }),
]

/**
 * The elements that Cytoscape draws: boundaries and headings below, then nodes, then edges, then what is found on them.
 *
 * @param placed a graph with positions.
 * @param theme for the colours of the signs, which are images.
 * @param findings what is found on nodes and edges; nothing unless given.
 */
export const toElements = (
  placed: PlacedGraph,
  theme: CanvasTheme,
  findings: FindingMarks = noMarks,
): ElementDefinition[] => {
  const nodes = new Map(placed.nodes.map((item) => [item.node.id, item]))
  const arrowMarks = placeArrowMarks(placed, findings)
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
    ...placed.edges.map((item) => edgeElement(item, nodes, placed.lanes.length > 0, arrowMarks.get(item.edge.id))),
    ...badgeElements(placed, findings, arrowMarks, theme),
  ]
}
