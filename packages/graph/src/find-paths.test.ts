import { buildActivity, buildFlow, buildParty, buildRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from './build-flow-graph.ts'
import { findPaths } from './find-paths.ts'
import type { GraphEdge } from './flow-graph.ts'
import { edgeOf, edgesFrom } from './graph-index.ts'
import { graphWithTwoNodes } from './testing/arbitrary-flow-graph.ts'

describe('properties', () => {
  test('a path is made of edges that exist, end to end, and visits no node twice', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, ({ graph, a, b }) => {
        for (const { nodes, edges } of findPaths(graph, a, b).paths) {
          expect(nodes[0]).toBe(a)
          expect(nodes.at(-1)).toBe(b)
          expect(new Set(nodes).size).toBe(nodes.length)
          for (const [place, id] of edges.entries()) {
            const edge = edgeOf(graph, id) as GraphEdge
            expect([edge.from, edge.to]).toEqual([nodes[place], nodes[place + 1]])
          }
        }
      }),
    )
  })

  test('shortest first, each once, and truncated says whether there are more', () => {
    fc.assert(
      fc.property(
        graphWithTwoNodes,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        ({ graph, a, b }, longest, most) => {
          const every = findPaths(graph, a, b, { longest: 100, most: 5000 })
          fc.pre(!every.truncated)
          const lengths = every.paths.map((path) => path.edges.length)
          expect(lengths).toEqual(lengths.toSorted((x, y) => x - y))
          expect(new Set(every.paths.map((path) => path.edges.join(' '))).size).toBe(every.paths.length)
          const short = every.paths.filter((path) => path.edges.length <= longest)
          const some = findPaths(graph, a, b, { longest, most })
          expect(some.paths).toEqual(short.slice(0, most))
          expect(some.truncated).toBe(some.paths.length < every.paths.length)
        },
      ),
    )
  })

  test('a walk of the bare edges finds no simple path that was missed, where nothing limits what passes', () => {
    fc.assert(
      fc.property(graphWithTwoNodes, ({ graph, a, b }) => {
        fc.pre(a !== b)
        const open = {
          ...graph,
          nodes: graph.nodes.map((node) =>
            node.kind === 'place' ? node : { ...node, kind: 'place' as const, country: null },
          ),
          edges: graph.edges
            .filter((edge) => edge.kind !== 'rests-on')
            .map((edge) => ({ ...edge, kind: 'kept-in' as const, carried: { state: 'any' as const } })),
        }
        const naive: string[][] = []
        const walk = (node: string, seen: readonly string[], trail: readonly string[]) => {
          if (node === b) naive.push([...trail])
          else if (trail.length < 6) {
            for (const edge of edgesFrom(open, node)) {
              if (!seen.includes(edge.to)) walk(edge.to, [...seen, edge.to], [...trail, edge.id])
            }
          }
        }
        walk(a, [a], [])
        const { paths } = findPaths(open, a, b, { longest: 6, most: 100_000 })
        expect(new Set(paths.map((path) => path.edges.join(' ')))).toEqual(new Set(naive.map((path) => path.join(' '))))
      }),
    )
  })
})

test('from a node to itself there is no path, and unknown nodes are refused', () => {
  const register = buildRegister({ parties: [buildParty({ id: 'party-a' })] })
  const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
  expect(findPaths(graph, 'party-a', 'party-a')).toEqual({ paths: [], truncated: false })
  expect(() => findPaths(graph, 'party-a', 'party-b')).toThrow(RangeError)
})

test('a tangle of many bodies is answered with the paths asked for, and said to have more', () => {
  const names = Array.from({ length: 14 }, (_, place) => `party-${place}`)
  const activity = buildActivity({ id: 'activity-tangle', controller: 'party-0' })
  const flows = names.flatMap((from) =>
    names
      .filter((to) => to !== from)
      .map((to) => buildFlow({ id: `flow-${from}-${to}`, from, to, activity: activity.id })),
  )
  const register = buildRegister({ parties: names.map((id) => buildParty({ id })), activities: [activity], flows })
  const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
  const { paths, truncated } = findPaths(graph, 'party-1', 'party-2', { longest: 12, most: 20 })
  expect(paths).toHaveLength(20)
  expect(truncated).toBe(true)
  expect(paths[0]?.edges).toEqual(['flow-party-1-party-2'])
})
