import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { readXml } from '../testing/read-xml.ts'
import { arbitraryScope, runs, smallScope, withoutTools } from '../testing/scopes.ts'
import { gexfFormat } from './gexf-format.ts'

const write = async (scope: ExportScope) => new TextDecoder().decode(await gexfFormat.write(scope, withoutTools))

const read = (text: string) => parse(MultiGraph, text)

describe('gexfFormat', () => {
  it('holds each node and each edge once, with the ends that it has', async () => {
    const scope = smallScope()
    const graph = read(await write(scope))
    expect(graph.nodes().sort()).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
    const seen = graph.mapEdges((id, _, from, to) => [id, from, to])
    expect(seen.sort()).toEqual(scope.graph.edges.map(({ id, from, to }) => [id, from, to]).sort())
  })

  it('bears attributes and places, lanes from left to right', async () => {
    const graph = read(await write(smallScope()))
    const party = graph.getNodeAttributes('party-dwp')
    expect(party).toMatchObject({ label: 'Department for Work and Pensions', partyKind: 'central-government' })
    expect(party.x).toBeGreaterThan(graph.getNodeAttribute('category-health', 'x'))
    expect(graph.getEdgeAttributes('flow-claims-dwp')).toMatchObject({ kind: 'flow', crossesOrganisation: true })
  })

  it('stays well formed, with the same nodes and edges, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        readXml(text)
        const graph = read(text)
        expect(graph.order).toBe(scope.graph.nodes.length)
        expect(graph.size).toBe(scope.graph.edges.length)
      }),
      runs,
    )
  }, 120_000)
})
