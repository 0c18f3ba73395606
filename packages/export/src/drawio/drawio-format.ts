import type { GraphEdge } from '@sharemap/graph'
import {
  type Box,
  type Frame,
  layOutGraph,
  type PlacedEdge,
  type PlacedGraph,
  type PlacedNode,
  type Point,
} from '@sharemap/layout'
import { cleanText } from '../document/clean-text.ts'
import { splitByActivity } from '../drawing/split-scope.ts'
import { type ExportFormat, toBytes } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import { type GraphAttributes, toGraphData } from '../graph-data/graph-attributes.ts'
import { scopeLine } from '../graph-data/scope-line.ts'
import { element, join, type Markup } from '../xml/element.ts'
import { edgeStyle, frameStyle, laneStyle, nodeStyle } from './drawio-styles.ts'

/** The ids that draw.io itself gives the root and the first layer. */
const root = '0'
const layer = '1'
const margin = 20

const round = (value: number) => Math.round(value * 100) / 100

/** A box relative to the corner of what holds it. */
const geometry = (box: Box, corner: Point): Markup =>
  element('mxGeometry', {
    x: round(box.x - corner.x),
    y: round(box.y - corner.y),
    width: round(box.width),
    height: round(box.height),
    as: 'geometry',
  })

const vertex = (
  id: string,
  label: string,
  style: string,
  parent: string,
  box: Markup,
  attributes: GraphAttributes = {},
): Markup =>
  element(
    'object',
    { ...withoutReserved(attributes), label: cleanText(label), id },
    element('mxCell', { style, vertex: 1, parent }, box),
  )

/** A cell's own label and id are not data of its. */
const withoutReserved = ({ label: _, ...attributes }: GraphAttributes): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, typeof value === 'boolean' ? String(value) : value]),
  )

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y >= outer.y &&
  inner.y + inner.height <= outer.y + outer.height

const frameId = (frame: Frame) => `frame:${frame.lane}:${frame.organisation}`

/** Where a point stands on a box, as shares of its width and height. */
const shareOn = (box: Box, point: Point | undefined) => ({
  x: point === undefined ? 0.5 : round((point.x - box.x) / box.width),
  y: point === undefined ? 0.5 : round((point.y - box.y) / box.height),
})

const edgeLabel = (edge: GraphEdge, numbers: ExportScope['flowNumbers']): string =>
  edge.kind === 'flow' ? String(numbers.get(edge.flow) ?? '') : ''

const edgeCell = (
  { edge, points }: PlacedEdge,
  boxes: ReadonlyMap<string, PlacedNode>,
  scope: ExportScope,
  attributes: GraphAttributes,
): Markup => {
  const exit = shareOn(boxes.get(edge.from) as PlacedNode, points[0])
  const entry = shareOn(boxes.get(edge.to) as PlacedNode, points.at(-1))
  const style = edgeStyle(edge, { exitX: exit.x, exitY: exit.y, entryX: entry.x, entryY: entry.y })
  const way = points.slice(1, -1).map(({ x, y }) => element('mxPoint', { x: round(x + margin), y: round(y + margin) }))
  return element(
    'object',
    { ...withoutReserved(attributes), label: edgeLabel(edge, scope.flowNumbers), id: `edge:${edge.id}` },
    element(
      'mxCell',
      { style, edge: 1, parent: layer, source: edge.from, target: edge.to },
      element(
        'mxGeometry',
        { relative: 1, as: 'geometry' },
        join(way.length === 0 ? [] : [element('Array', { as: 'points' }, join(way))]),
      ),
    ),
  )
}

/** The cells of a picture: lanes that hold boundaries that hold nodes, and edges tied to them. */
const cellsOf = (placed: PlacedGraph, scope: ExportScope): Markup[] => {
  const data = toGraphData(scope)
  const nodeData = new Map(data.nodes.map(({ id, attributes }) => [id, attributes]))
  const edgeData = new Map(data.edges.map(({ id, attributes }) => [id, attributes]))
  const boxes = new Map(placed.nodes.map((node) => [node.node.id, node]))
  const page = { x: -margin, y: -margin }
  /** A lane is drawn wide enough for the boundaries inside it. */
  const laneBox = (lane: PlacedGraph['lanes'][number]): Box => ({
    ...lane,
    x: lane.x - margin,
    width: lane.width + 2 * margin,
  })
  return placed.lanes
    .flatMap((lane) => {
      const outer = laneBox(lane)
      const laneId = `lane:${lane.lane}`
      const frames = placed.frames.filter((frame) => frame.lane === lane.lane)
      const nodes = placed.nodes.filter(({ node }) => node.lane === lane.lane)
      return [
        vertex(laneId, lane.heading, laneStyle, layer, geometry(outer, page)),
        ...frames.map((frame) => vertex(frameId(frame), frame.label, frameStyle, laneId, geometry(frame, outer))),
        ...nodes.map((placedNode) => {
          const { node } = placedNode
          const frame = frames.find((each) => holds(each, placedNode))
          const attributes = nodeData.get(node.id) ?? {}
          return vertex(
            node.id,
            String(attributes.label),
            nodeStyle(node),
            frame === undefined ? laneId : frameId(frame),
            geometry(placedNode, frame ?? outer),
            attributes,
          )
        }),
      ]
    })
    .concat(placed.edges.map((each) => edgeCell(each, boxes, scope, edgeData.get(each.edge.id) ?? {})))
}

const pageOf = (scope: ExportScope, title: string, graph: ExportScope['graph'], place: number): Markup => {
  const placed = layOutGraph(graph, { organisationNames: scope.organisationNames })
  return element(
    'diagram',
    { id: `page-${place + 1}`, name: cleanText(title).slice(0, 80) },
    element(
      'mxGraphModel',
      { grid: 0, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 0, page: 0, math: 0, shadow: 0 },
      element(
        'root',
        {},
        element('mxCell', { id: root }),
        element(
          'object',
          { id: layer, label: cleanText(title), scope: scopeLine(scope) },
          element('mxCell', { parent: root }),
        ),
        join(cellsOf(placed, { ...scope, graph })),
      ),
    ),
  )
}

/**
 * Writes a scope for draw.io (mxGraph XML, uncompressed): lanes and boundaries are containers, edges are tied to their
 * nodes and bear the numbers of their flows, and every cell bears its facts as data.
 *
 * @param scope what is to leave; with a page for each activity where that was chosen.
 */
export const toDrawio = (scope: ExportScope): string => {
  const parts =
    scope.page.split === 'by-activity' ? splitByActivity(scope.graph) : [{ title: null, graph: scope.graph }]
  const file = element(
    'mxfile',
    { host: 'Sharemap', type: 'device' },
    join(
      parts.map(({ title, graph }, place) => pageOf(scope, title ?? scope.title, graph as ExportScope['graph'], place)),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file.markup}\n`
}

/** For diagrams.net, to be drawn on. */
export const drawioFormat: ExportFormat = {
  id: 'drawio',
  name: 'Diagram to edit (draw.io)',
  fileExtension: 'drawio',
  mediaType: 'application/vnd.jgraph.mxfile',
  for: 'drawing-to-edit',
  usesPage: true,
  needs: null,
  write: async (scope) => toBytes(toDrawio(scope)),
}
