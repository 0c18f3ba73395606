import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPaths } from './find-paths.ts'
import type { FlowGraph } from './flow-graph.ts'
import { arbitraryFlowGraph, graphWithTwoNodes } from './testing/arbitrary-flow-graph.ts'
import { traceFlows } from './trace-flows.ts'

const hopsFrom = (graph: FlowGraph, start: string, direction: 'down' | 'up', depth?: number) =>
  new Map(traceFlows(graph, start, { direction, depth }).stops.map((stop) => [stop.id, stop.hops]))

describe('properties', () => {
  test('down from A reaches B exactly when up from B reaches A, after as many edges: all pairs', () => {
    fc.assert(
      fc.property(arbitraryFlowGraph, (graph) => {
        const ids = graph.nodes.map((node) => node.id)
        const down = new Map(ids.map((id) => [id, hopsFrom(graph, id, 'down')]))
        const up = new Map(ids.map((id) => [id, hopsFrom(graph, id, 'up')]))
        for (const a of ids) for (const b of ids) expect(down.get(a)?.get(b)).toBe(up.get(b)?.get(a))
      }),
    )
  })

  test('a bounded trace holds what is that near, both ways', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, fc.nat(5), ({ graph, a, b }, depth) => {
        const near = [...hopsFrom(graph, a, 'down')].filter(([, hops]) => hops <= depth)
        expect([...hopsFrom(graph, a, 'down', depth)]).toEqual(near)
        expect(hopsFrom(graph, a, 'down', depth).get(b)).toBe(hopsFrom(graph, b, 'up', depth).get(a))
      }),
    )
  })

  test('what it walked is a part of the graph that hangs together', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, fc.constantFrom('down' as const, 'up' as const), ({ graph, a }, direction) => {
        const { graph: part, stops } = traceFlows(graph, a, { direction })
        expect(part.nodes.every((node) => graph.nodes.includes(node))).toBe(true)
        expect(part.edges.every((edge) => graph.edges.includes(edge))).toBe(true)
        expect(new Set(part.nodes.map((node) => node.id))).toEqual(new Set(stops.map((stop) => stop.id)))
        const arrives = (id: string) => part.edges.some((edge) => (direction === 'down' ? edge.to : edge.from) === id)
        for (const { id, hops } of stops) expect(hops === 0 ? id === a : arrives(id)).toBe(true)
        expect(stops.map((stop) => stop.hops)).toEqual(stops.map((stop) => stop.hops).toSorted((x, y) => x - y))
      }),
    )
  })

  test('a trace reaches B exactly when there is a path, and the shortest has as many edges as the trace has hops', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, ({ graph, a, b }) => {
        fc.pre(a !== b)
        const hops = hopsFrom(graph, a, 'down').get(b)
        const { paths } = findPaths(graph, a, b, { longest: 40, most: 1 })
        expect(paths[0]?.edges.length).toBe(hops)
      }),
      { numRuns: 400 },
    )
  })
})

test('an unknown start and a senseless depth are refused', () => {
  fc.assert(
    fc.property(graphWithTwoNodes, ({ graph, a }) => {
      expect(() => traceFlows(graph, 'party-nobody', { direction: 'down' })).toThrow(RangeError)
      expect(() => traceFlows(graph, a, { direction: 'down', depth: -1 })).toThrow(RangeError)
      expect(() => traceFlows(graph, a, { direction: 'up', depth: 1.5 })).toThrow(RangeError)
      expect(() => traceFlows(graph, a, { direction: 'up', depth: Number.NaN })).toThrow(RangeError)
    }),
    { numRuns: 3 },
  )
})
