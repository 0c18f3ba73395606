import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutGraph } from './lay-out-graph.ts'
import { screenMetrics } from './node-size.ts'
import type { PlacedGraph, PlacedNode } from './placed-graph.ts'
import { arbitraryGraph, runs, smallGraph } from './testing/arbitrary-graph.ts'
import { isInside, isOnSide, overlap, overlapping } from './testing/boxes.ts'

const holdsFor = (check: (placed: PlacedGraph) => void) =>
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      check(layOutGraph(graph))
    }),
    runs,
  )

const boxOf = (placed: PlacedGraph, id: string) => placed.nodes.find(({ node }) => node.id === id) as PlacedNode

describe('layOutGraph', { timeout: 60_000 }, () => {
  it('gives the same picture every time', () => {
    holdsFor((placed) => expect(layOutGraph(placed.graph)).toEqual(placed))
  })

  it('places every node and every edge once', () => {
    holdsFor(({ graph, nodes, edges }) => {
      expect(nodes.map(({ node }) => node.id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort())
      expect(edges.map(({ edge }) => edge.id)).toEqual(graph.edges.map(({ id }) => id))
    })
  })

  it('lets no two boxes overlap', () => {
    holdsFor(({ nodes }) => expect(overlapping(nodes)).toEqual([]))
  })

  it('begins and ends each edge at a side of its own nodes', () => {
    holdsFor((placed) => {
      for (const { edge, points } of placed.edges) {
        expect(isOnSide(points[0] as never, boxOf(placed, edge.from))).toBe(true)
        expect(isOnSide(points.at(-1) as never, boxOf(placed, edge.to))).toBe(true)
      }
    })
  })

  it('leads edges past the nodes of the lanes between', () => {
    holdsFor(({ nodes, edges }) => {
      for (const { edge, points } of edges) {
        for (const { x, y } of points.slice(1, -1)) {
          const hit = nodes.filter((box) => overlap({ x, y, width: 0, height: 0 }, box))
          expect(hit.map(({ node }) => node.id).filter((id) => id !== edge.from && id !== edge.to)).toEqual([])
        }
      }
    })
  })

  it('keeps each node in its lane and the lanes in their order, apart from each other', () => {
    holdsFor(({ lanes, nodes }) => {
      for (const placed of nodes) {
        const lane = lanes.find((each) => each.lane === placed.node.lane)
        expect(lane !== undefined && isInside(placed, lane)).toBe(true)
      }
      for (const [at, lane] of lanes.slice(1).entries()) {
        const before = lanes[at] as (typeof lanes)[number]
        expect(lane.x).toBeGreaterThanOrEqual(before.x + before.width + screenMetrics.laneGap)
      }
    })
  })

  it("draws each organisation's boundary around what is its own and nothing else", () => {
    holdsFor(({ frames, nodes }) => {
      expect(overlapping(frames)).toEqual([])
      for (const frame of frames) {
        const inside = nodes.filter((node) => isInside(node, frame))
        expect(inside.length).toBeGreaterThan(0)
        for (const { node } of inside) expect(node.organisation).toBe(frame.organisation)
        expect(nodes.filter((node) => overlap(node, frame) && !isInside(node, frame))).toEqual([])
      }
    })
  })

  it('breaks the name of a boundary into lines that fit, with room for each, and cuts none', () => {
    const named = new Map([
      ['party-alderbrook', 'The Metropolitan Borough Council of Alderbrook and its Surrounding Parishes'],
    ])
    const { frames, nodes } = layOutGraph(smallGraph(), { organisationNames: named })
    const frame = frames.find(({ organisation, lane }) => organisation === 'party-alderbrook' && lane === 'done-by')
    if (frame === undefined) throw new Error('The small register lost its council')
    expect(frame.lines.length).toBeGreaterThan(2)
    expect(frame.lines.join(' ')).toBe(named.get('party-alderbrook'))
    const highest = Math.min(...nodes.filter((node) => isInside(node, frame)).map(({ y }) => y))
    expect(highest - frame.y).toBeGreaterThanOrEqual(frame.lines.length * 15)
  })

  it('stays within its own size', () => {
    holdsFor(({ nodes, frames, width, height }) => {
      for (const box of [...nodes, ...frames]) expect(isInside(box, { x: 0, y: 0, width, height })).toBe(true)
    })
  })

  it('places nothing without nodes', () => {
    const placed = layOutGraph({ ...smallGraph(), nodes: [], edges: [] })
    expect(placed).toMatchObject({ nodes: [], edges: [], lanes: [], frames: [] })
  })
})
