import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, runs, smallScope, withoutTools } from '../testing/scopes.ts'
import { cytoscapeJsonFormat } from './cytoscape-json-format.ts'

const write = async (scope: ExportScope) =>
  new TextDecoder().decode(await cytoscapeJsonFormat.write(scope, withoutTools))

const read = (text: string) =>
  cytoscape({ headless: true, elements: JSON.parse(text).elements, layout: { name: 'preset' } })

describe('cytoscapeJsonFormat', () => {
  it('is taken by Cytoscape with each node and each edge once', async () => {
    const scope = smallScope()
    const graph = read(await write(scope))
    expect(graph.nodes().map((node) => node.id())).toEqual(scope.graph.nodes.map(({ id }) => id))
    const seen = graph.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()])
    expect(seen).toEqual(scope.graph.edges.map(({ id, from, to }) => [id, from, to]))
  })

  it('bears names, kinds and places', async () => {
    const text = await write(smallScope())
    const graph = read(text)
    expect(graph.$id('party-dwp').data()).toMatchObject({ name: 'Department for Work and Pensions', kind: 'party' })
    expect(graph.$id('flow-claims-dwp').data()).toMatchObject({ interaction: 'flow', carries: 'stated' })
    expect(graph.$id('party-dwp').position('x')).toBeGreaterThan(graph.$id('category-health').position('x'))
    expect(JSON.parse(text).data.description).toContain('As at 22 November 2026.')
  })

  it('stays a graph of the same nodes and edges whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        const graph = read(text)
        expect(graph.nodes()).toHaveLength(scope.graph.nodes.length)
        expect(graph.edges()).toHaveLength(scope.graph.edges.length)
      }),
      runs,
    )
  }, 120_000)
})
