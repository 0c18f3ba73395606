import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeOf, edgesFrom, edgesInto, indexGraph, nodeOf, positionIn } from './graph-index.ts'
import { arbitraryFlowGraph } from './testing/arbitrary-flow-graph.ts'

test('adjacency is what a scan of the edges finds', () => {
  fc.assert(
    fc.property(arbitraryFlowGraph, (graph) => {
      for (const { id } of graph.nodes) {
        expect(edgesFrom(graph, id)).toEqual(graph.edges.filter((edge) => edge.from === id))
        expect(edgesInto(graph, id)).toEqual(graph.edges.filter((edge) => edge.to === id))
      }
    }),
  )
})

test('nodes and edges are found by their ids', () => {
  fc.assert(
    fc.property(arbitraryFlowGraph, (graph) => {
      for (const node of graph.nodes) expect(nodeOf(graph, node.id)).toBe(node)
      for (const edge of graph.edges) expect(edgeOf(graph, edge.id)).toBe(edge)
      expect(nodeOf(graph, 'party-nobody')).toBeUndefined()
      expect(edgesFrom(graph, 'party-nobody')).toEqual([])
      expect(() => positionIn(indexGraph(graph), 'party-nobody')).toThrow(RangeError)
    }),
  )
})

test('ids are unique, and an index is built once', () => {
  fc.assert(
    fc.property(arbitraryFlowGraph, (graph) => {
      const index = indexGraph(graph)
      expect(index.positionOf.size).toBe(graph.nodes.length)
      expect(index.edgeOf.size).toBe(graph.edges.length)
      expect(indexGraph(graph)).toBe(index)
    }),
  )
})

test('an edge without an end is refused', () => {
  const graph = fc.sample(
    arbitraryFlowGraph.filter(({ edges }) => edges.length > 0),
    { numRuns: 1, seed: 1 },
  )[0]!
  const end = graph.edges[0]!.to
  const broken = { ...graph, nodes: graph.nodes.filter((node) => node.id !== end) }
  expect(() => indexGraph(broken)).toThrow(/lacks one of them/)
})
