import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScope, runs, smallScope } from '../testing/scopes.ts'
import { splitByActivity } from './split-scope.ts'

describe('splitByActivity', { timeout: 60_000 }, () => {
  it('gives each activity a part with all of its flows', () => {
    const { graph } = smallScope()
    const parts = splitByActivity(graph)
    for (const activity of graph.nodes) {
      if (activity.kind !== 'activity') continue
      const part = parts.find(({ title }) => title === activity.label)
      const flowsIn = (edges: typeof graph.edges) =>
        edges.flatMap((edge) => (edge.kind === 'flow' && edge.activity === activity.id ? [edge.id] : []))
      expect(flowsIn(part?.graph.edges ?? [])).toEqual(flowsIn(graph.edges))
    }
  })

  it('loses no node and no edge', () => {
    fc.assert(
      fc.property(arbitraryScope(), ({ graph }) => {
        const parts = splitByActivity(graph)
        const nodes = new Set(parts.flatMap((part) => part.graph.nodes.map(({ id }) => id)))
        const edges = new Set(parts.flatMap((part) => part.graph.edges.map(({ id }) => id)))
        expect(nodes).toEqual(new Set(graph.nodes.map(({ id }) => id)))
        expect(edges).toEqual(new Set(graph.edges.map(({ id }) => id)))
      }),
      runs,
    )
  })
})
