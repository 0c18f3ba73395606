import { buildNetwork } from '@sharemap/graph'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutNetwork } from './lay-out-network.ts'
import type { Box } from './placed-graph.ts'
import { arbitraryGraph, runs, smallGraph } from './testing/arbitrary-graph.ts'

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01

describe('layOutNetwork', () => {
  it('is the same picture at each visit', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const network = buildNetwork(graph)
        expect(layOutNetwork(network)).toEqual(layOutNetwork(structuredClone(network)))
      }),
      runs,
    )
  })

  it('places every node within the picture and none over another', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const network = buildNetwork(graph)
        const { nodes, width, height } = layOutNetwork(network)
        expect(nodes.map(({ node }) => node.id)).toEqual(network.nodes.map(({ id }) => id))
        for (const [position, box] of nodes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          expect(nodes.slice(position + 1).filter((other) => overlap(box, other))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('leaves room for the arrows between a few bodies', () => {
    const { edges, nodes } = layOutNetwork(buildNetwork(smallGraph()))
    expect(nodes.length).toBeLessThan(12)
    const lengths = edges.map(({ points: [from, to] }) =>
      Math.hypot((to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)),
    )
    expect(Math.min(...lengths)).toBeGreaterThan(24)
  })

  it('draws each tie from one box to the other', () => {
    const network = buildNetwork(smallGraph())
    const { nodes, edges } = layOutNetwork(network)
    expect(edges.map(({ edge }) => edge.id)).toEqual(network.edges.map(({ id }) => id))
    // Ties that run both ways stand beside each other, a little off the middles.
    const touches = (id: string, point: { x: number; y: number } | undefined) =>
      nodes.some(
        ({ node, x, y, width, height }) =>
          node.id === id &&
          point !== undefined &&
          point.x >= x - 6 &&
          point.x <= x + width + 6 &&
          point.y >= y - 6 &&
          point.y <= y + height + 6,
      )
    for (const { edge, points } of edges) {
      expect([edge.id, touches(edge.from, points[0]), touches(edge.to, points.at(-1))]).toEqual([edge.id, true, true])
    }
  })
})
