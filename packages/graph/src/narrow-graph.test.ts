import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from './build-flow-graph.ts'
import { filterGraph } from './filter-graph.ts'
import { findPaths } from './find-paths.ts'
import { narrowGraph } from './narrow-graph.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { graphWithTwoNodes } from './testing/arbitrary-flow-graph.ts'
import { traceFlows } from './trace-flows.ts'

const graph = buildFlowGraph(smallRegister(), { asAt: '2026-11-22' })
const [start, end] = ['category-email-address', 'party-mailwing']

describe('narrowGraph', () => {
  test('leaves everything where nothing is chosen', () => {
    expect(narrowGraph(graph, {})).toEqual({ graph, missing: null, paths: null })
  })

  test('goes by filter, then focus, then trace', () => {
    const filter = { activity: ['activity-benefit-claims'] }
    const filtered = filterGraph(graph, filter)
    const near = neighbourhoodOf(filtered, 'activity-benefit-claims', 1)
    const choice = { filter, focus: { id: 'activity-benefit-claims', hops: 1 } }
    const name = 'category-name'
    expect(narrowGraph(graph, { filter }).graph).toEqual(filtered)
    expect(narrowGraph(graph, choice).graph).toEqual(near)
    expect(narrowGraph(graph, { ...choice, trace: { start: name, direction: 'down' } }).graph).toEqual(
      traceFlows(near, name, { direction: 'down' }).graph,
    )
  })

  test('holds the nodes and edges of the paths from one node to another, and of one path those alone', () => {
    const found = findPaths(graph, start, end)
    expect(found.paths.length).toBeGreaterThan(1)
    const all = narrowGraph(graph, { trace: { start, end } })
    expect(all.paths).toEqual(found)
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort()
    expect(idsOf(all.graph.edges)).toEqual([...new Set(found.paths.flatMap(({ edges }) => edges))].sort())
    for (const [position, path] of found.paths.entries()) {
      const one = narrowGraph(graph, { trace: { start, end, path: position + 1 } })
      expect(idsOf(one.graph.edges)).toEqual([...path.edges].sort())
      expect(idsOf(one.graph.nodes)).toEqual([...path.nodes].sort())
    }
  })

  test('tells which node is missing, and leaves nothing then', () => {
    const filter = { to: ['party-dwp'] }
    const missing = (choice: Parameters<typeof narrowGraph>[1]) => {
      const narrowed = narrowGraph(graph, choice)
      expect(narrowed.graph.nodes).toEqual([])
      return narrowed.missing
    }
    expect(missing({ filter, focus: { id: 'party-mailwing' } })).toBe('party-mailwing')
    expect(missing({ trace: { start: 'party-nobody', direction: 'up' } })).toBe('party-nobody')
    expect(missing({ filter, trace: { start: 'category-name', end } })).toBe('party-mailwing')
    expect(missing({ trace: { start, end, path: 999 } })).toBeNull()
  })

  test('counts paths from 1', () => {
    expect(() => narrowGraph(graph, { trace: { start, end, path: 0 } })).toThrow(RangeError)
    expect(() => narrowGraph(graph, { trace: { start, end, path: 1.5 } })).toThrow(RangeError)
  })

  test('whatever the graph, paths are a part of the trace from their start', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, ({ graph: any, a, b }) => {
        const traced = new Set(traceFlows(any, a, { direction: 'down' }).graph.edges.map(({ id }) => id))
        for (const { id } of narrowGraph(any, { trace: { start: a, end: b } }).graph.edges) {
          expect(traced.has(id)).toBe(true)
        }
      }),
    )
  })
})
