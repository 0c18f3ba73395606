import type { FlowGraph, GraphEdge, GraphNode } from '@sharemap/graph'
import { layOutGraph, type PlacedEdge, type PlacedNode, type Point, type Sign, signOf } from '@sharemap/layout'
import { html, type Markup } from '../html/html.ts'
import type { Links } from '../html/links.ts'
import type { Site } from '../html/site.ts'
import { categoryIdsOf } from './categories-of-edge.ts'
import { lineStyleOf } from './line-style.ts'
import { pathOfNode } from './path-of-node.ts'
import { pictureMetrics as metrics } from './picture-metrics.ts'

const round = (value: number) => Math.round(value * 10) / 10

/** A curve that leaves and enters sideways, through every point of the line. */
const curveThrough = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, at) => {
      const before = points[at - 1]
      if (before === undefined) return `M${round(x)} ${round(y)}`
      const middle = round((before.x + x) / 2)
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
    })
    .join('')

/** Where a line's mark stands: before its end, where lines that fan out have parted. */
const markOf = (points: readonly Point[]): Point => {
  const [before, end] = points.slice(-2) as [Point, Point]
  // Half-way along the curve in x, it is half-way in y; three quarters along, it has come seven eighths of the way up.
  return { x: before.x + (end.x - before.x) * 0.75, y: before.y + (end.y - before.y) * 0.89 }
}

const drawEdge = (site: Site, { edge, points }: PlacedEdge): Markup => {
  const { line, mark } = lineStyleOf(site.reading, edge)
  const end = points.at(-1) as Point
  const towards = (points.at(-2) as Point).x <= end.x ? 1 : -1
  const at = markOf(points)
  return html`<g class="app-line app-line--${line}" data-edge="${edge.id}" data-from="${edge.from}" data-to="${edge.to}" data-carries="${categoryIdsOf(site.reading, edge).join(' ')}"><path d="${curveThrough(points)}"/><path class="app-line__head" d="M${round(end.x)} ${round(end.y)}l${-9 * towards} -5v10z"/>${
    mark !== null &&
    html`<circle cx="${round(at.x)}" cy="${round(at.y)}" r="9"/><text x="${round(at.x)}" y="${round(at.y + 5)}" text-anchor="middle">${mark}</text>`
  }</g>
`
}

const drawSign = (sign: Sign, x: number, y: number): Markup =>
  html`<g class="app-node__sign" transform="translate(${round(x)} ${round(y)}) scale(0.75)">${sign.map(
    ([tag, attributes]) => {
      const written = Object.entries(attributes)
        .filter(([name]) => name !== 'key')
        .map(([name, value]) => html` ${name}="${String(value)}"`)
      return shapeOf(tag, written)
    },
  )}</g>`

/** The elements that signs are drawn with; a tag cannot be put into a template, so each stands here. */
const shapeOf = (tag: string, attributes: readonly Markup[]): Markup | null => {
  switch (tag) {
    case 'path':
      return html`<path${attributes}/>`
    case 'circle':
      return html`<circle${attributes}/>`
    case 'rect':
      return html`<rect${attributes}/>`
    case 'line':
      return html`<line${attributes}/>`
    case 'ellipse':
      return html`<ellipse${attributes}/>`
    case 'polyline':
      return html`<polyline${attributes}/>`
    case 'polygon':
      return html`<polygon${attributes}/>`
    default:
      return null
  }
}

const radiusOf = (node: GraphNode, height: number): number => {
  if (node.kind === 'category' || (node.kind === 'group' && node.of === 'category')) return Math.min(22, height / 2)
  if (node.kind === 'subject-group') return height / 2
  return node.lane === 'done-by' ? 10 : 2
}

const isMany = (node: GraphNode) =>
  (node.kind === 'party' && node.scope === 'class-of-recipients') || (node.kind === 'group' && node.of === 'party')

const drawNode = (site: Site, links: Links, { node, lines, x, y, width, height }: PlacedNode): Markup => {
  const sign = signOf(node)
  const room = sign === null ? 0 : 24
  const left = x + metrics.paddingX
  const first = y + height / 2 - (lines.length * metrics.lineHeight) / 2 + 15
  const radius = radiusOf(node, height)
  const box = html` x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"`
  const shape = html`${isMany(node) && html`<rect class="app-node__behind" x="${round(x + 4)}" y="${round(y + 4)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`}<rect class="app-node__box"${box}/>${
    sign !== null && drawSign(sign, left, y + height / 2 - 9)
  }<text>${lines.map(
    (line, at) =>
      html`<tspan x="${round(left + room)}" y="${round(first + at * metrics.lineHeight)}">${line}</tspan>${at < lines.length - 1 && ' '}`,
  )}</text>`
  const path = pathOfNode(site, node)
  const kind = node.kind === 'group' ? node.of : node.kind
  return html`<g class="app-node app-node--${kind}" data-node="${node.id}">${
    path === null ? shape : html`<a href="${links.to(...path)}">${shape}</a>`
  }</g>
`
}

/** Lines to lists of who is told come last, so that they lie over those that only say what is held. */
const drawOrder = (edges: readonly PlacedEdge[]) => {
  const rank = ({ edge }: { edge: GraphEdge }) => (edge.kind === 'flow' || edge.kind === 'bundle' ? 1 : 0)
  return [...edges].sort((a, b) => rank(a) - rank(b))
}

/**
 * Draws a graph as an SVG picture with its positions worked out, every node a link to its page.
 *
 * @param graph a small graph: {@link FlowGraph}s of a whole register are for the workbench.
 * @param options.name what the picture shows.
 * @param options.part the id of the picture on its page.
 */
export const drawPicture = (
  site: Site,
  links: Links,
  graph: FlowGraph<'resident'>,
  { name, part }: { readonly name: string; readonly part: string },
): Markup => {
  const placed = layOutGraph(graph, { metrics })
  const [width, height] = [Math.ceil(placed.width) + 8, Math.ceil(placed.height) + 8]
  return html`<div class="app-picture__frame" tabindex="0" role="group" aria-label="${name}">
<svg class="app-picture__drawing" id="${links.id(part)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${placed.lanes.map(
  ({ lane, x, width: across }) =>
    html`<text class="app-picture__lane" x="${round(x + across / 2)}" y="22" text-anchor="middle">${site.words.map.lanes[lane]}</text>\n`,
)}${drawOrder(placed.edges).map((edge) => drawEdge(site, edge))}${placed.nodes.map((node) => drawNode(site, links, node))}</svg>
</div>
`
}
