import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../document/clean-text.ts'
import type { ExportScope } from '../export-scope.ts'
import { readXml } from '../testing/read-xml.ts'
import { arbitraryScope, runs, smallPublicScope, smallScope, withoutTools } from '../testing/scopes.ts'
import { graphmlFormat } from './graphml-format.ts'

const write = async (scope: ExportScope) => new TextDecoder().decode(await graphmlFormat.write(scope, withoutTools))

const read = (text: string) => parse(MultiDirectedGraph, text)

describe('graphmlFormat', () => {
  it('holds each node and each edge once, with the ends that it has', async () => {
    const scope = smallScope()
    const graph = read(await write(scope))
    expect(graph.nodes().sort()).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
    const seen = graph.mapEdges((id, _, from, to) => [id, from, to])
    expect(seen.sort()).toEqual(scope.graph.edges.map(({ id, from, to }) => [id, from, to]).sort())
  })

  it('says of each what its scope says, in its own kind of value', async () => {
    const graph = read(await write(smallScope()))
    expect(graph.getNodeAttributes('category-health')).toMatchObject({
      label: 'Health',
      kind: 'category',
      sensitivity: 'special',
      identifiesAlone: false,
    })
    expect(graph.getEdgeAttributes('flow-claims-dwp')).toMatchObject({
      kind: 'flow',
      number: smallScope().flowNumbers.get('flow-claims-dwp'),
      carries: 'stated',
      leavesUk: 'no',
      crossesOrganisation: true,
    })
  })

  it('declares every attribute once for nodes and once for edges', async () => {
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(await write(smallScope()))
    const keys = graphml.key.map((key: Record<string, string>) => key['@_id'])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(['node-label', 'edge-label', 'edge-number']))
  })

  it('gives residents their own words', async () => {
    const scope = smallPublicScope()
    const graph = read(await write(scope))
    for (const { id, plainLabel } of scope.graph.nodes) expect(graph.getNodeAttribute(id, 'label')).toBe(plainLabel)
  })

  it('stays well formed, with the same nodes, edges and names, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        readXml(text)
        const graph = read(text)
        expect(graph.order).toBe(scope.graph.nodes.length)
        expect(graph.size).toBe(scope.graph.edges.length)
        for (const { id, label, plainLabel } of scope.graph.nodes) {
          const name = cleanText(scope.audience === 'resident' ? plainLabel : label)
          expect(graph.getNodeAttribute(id, 'label') ?? '').toBe(name)
        }
      }),
      runs,
    )
  }, 120_000)
})
