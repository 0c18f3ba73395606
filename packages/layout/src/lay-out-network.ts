import type { Audience, FlowGraph, GraphNode } from '@sharemap/graph'
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { LayoutOptions } from './lay-out-graph.ts'
import { screenMetrics, sizeNode } from './node-size.ts'
import type { Box, PlacedEdge, PlacedGraph, PlacedNode, Point } from './placed-graph.ts'

/** How long the forces act. Fixed, so that the same graph always comes to rest in the same place. */
const ticks = 300
const margin = 40
/** Boxes are wider than high: the page is squeezed in height so that a circle's room becomes a box's. */
const squeeze = 0.62
/**
 * How much of the circle around a box is kept free: less, so that the picture can be read at one glance, since boxes
 * that still touch are pushed apart at the end.
 */
const share = 0.7
/** Fewer bodies than these have a page to themselves, and stand so far apart that the arrows between them can be seen. */
const few = 24

interface Body {
  readonly node: GraphNode
  readonly radius: number
  x: number
  y: number
}

const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** Where the straight line from a box's centre to a point leaves the box. */
const borderTowards = (box: Box, to: Point): Point => {
  const centre = centreOf(box)
  const [dx, dy] = [to.x - centre.x, to.y - centre.y]
  if (dx === 0 && dy === 0) return centre
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy), 1)
  return { x: centre.x + dx * share, y: centre.y + dy * share }
}

/**
 * Pushes overlapping boxes apart along the side where they overlap least, until none does. Boxes are gone through from
 * left to right, so that each is compared with those alone that it can touch; a pass that moves nothing has seen them all.
 */
const separate = (boxes: readonly (Box & { x: number; y: number })[], gap: number): void => {
  const widest = Math.max(0, ...boxes.map(({ width }) => width))
  for (let pass = 0; pass < 400; pass += 1) {
    const ordered = boxes.toSorted((a, b) => a.x - b.x)
    let moved = false
    for (const [position, a] of ordered.entries()) {
      for (let next = position + 1; next < ordered.length; next += 1) {
        const b = ordered[next] as (typeof ordered)[number]
        if (b.x - a.x > widest + gap) break
        const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap
        const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap
        if (overlapX <= 0 || overlapY <= 0) continue
        moved = true
        const [low, high] = centreOf(a).y <= centreOf(b).y ? [a, b] : [b, a]
        const [left, right] = centreOf(a).x <= centreOf(b).x ? [a, b] : [b, a]
        if (overlapY <= overlapX) {
          low.y -= overlapY / 2 + 0.5
          high.y += overlapY / 2 + 0.5
        } else {
          left.x -= overlapX / 2 + 0.5
          right.x += overlapX / 2 + 0.5
        }
      }
    }
    if (!moved) return
  }
}

/** Ties between two nodes are drawn beside each other when they run both ways. */
const lineOf = (from: PlacedNode, to: PlacedNode, bothWays: boolean): Point[] => {
  const [start, end] = [centreOf(from), centreOf(to)]
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const aside = bothWays ? 5 : 0
  const shift = { x: (-(end.y - start.y) / length) * aside, y: ((end.x - start.x) / length) * aside }
  const moved = (point: Point) => ({ x: point.x + shift.x, y: point.y + shift.y })
  return [moved(borderTowards(from, end)), moved(borderTowards(to, start))]
}

/**
 * Places a graph by forces: ties pull, bodies push each other away. Deterministic, so that a picture is the same at each
 * visit: the bodies start on a spiral in the graph's order and d3-force's randomness is a fixed sequence.
 *
 * @param graph a graph of who is tied to whom, as `buildNetwork` makes it.
 * @param options sizes to draw at.
 * @returns the graph with a box for each node, none over another, and a straight line for each edge; without lanes.
 */
export const layOutNetwork = <A extends Audience>(graph: FlowGraph<A>, options: LayoutOptions = {}): PlacedGraph<A> => {
  const metrics = options.metrics ?? screenMetrics
  const sized = graph.nodes.map((node) => sizeNode(node, graph.audience, metrics))
  const bodies = sized.map(({ node, width, height }): Body => {
    return { node, radius: (share * Math.hypot(width, height / squeeze)) / 2 + 6 } as Body
  })
  const links = graph.edges.map((edge) => ({
    source: edge.from,
    target: edge.to,
    weight: edge.kind === 'bundle' ? edge.flows.length : 1,
  }))
  const ease = Math.max(0, 1 - bodies.length / few)
  const simulation = forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, { source: Body; target: Body }>(links as never)
        .id((body) => body.node.id)
        .distance(({ source, target }) => 50 + 1.8 * ease * (source.radius + target.radius))
        .strength(0.35),
    )
    .force('push', forceManyBody().strength(-200).distanceMax(700))
    .force('room', forceCollide<Body>((body) => body.radius).strength(0.9))
    .force('centre', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .stop()
  simulation.tick(ticks)

  const boxes = sized.map(({ node, lines, width, height }, position) => {
    const body = bodies[position] as Body
    return { node, lines, width, height, x: body.x - width / 2, y: body.y * squeeze - height / 2 }
  })
  separate(boxes, metrics.nodeGap + ease * 30)
  const left = Math.min(0, ...boxes.map((box) => box.x)) - margin
  const top = Math.min(0, ...boxes.map((box) => box.y)) - margin
  const nodes = boxes.map((box): PlacedNode => ({ ...box, x: box.x - left, y: box.y - top }))
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  const pairs = new Set(graph.edges.map((edge) => `${edge.from}>${edge.to}`))
  return {
    audience: graph.audience,
    graph,
    width: Math.max(0, ...nodes.map((box) => box.x + box.width)) + margin,
    height: Math.max(0, ...nodes.map((box) => box.y + box.height)) + margin,
    lanes: [],
    frames: [],
    nodes,
    edges: graph.edges.map(
      (edge): PlacedEdge => ({
        edge,
        points: lineOf(
          byId.get(edge.from) as PlacedNode,
          byId.get(edge.to) as PlacedNode,
          pairs.has(`${edge.to}>${edge.from}`),
        ),
      }),
    ),
  }
}
