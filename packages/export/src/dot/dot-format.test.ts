import { Graphviz } from '@hpcc-js/wasm-graphviz'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, runs, scopeOf, shippedRegister, smallScope, withoutTools } from '../testing/scopes.ts'
import { dotFormat } from './dot-format.ts'

/** A graph as Graphviz itself read it. */
interface SeenGraph {
  readonly objects?: readonly { readonly name: string; readonly label?: string; readonly nodes?: readonly number[] }[]
  readonly edges?: readonly {
    readonly tail: number
    readonly head: number
    readonly id: string
    readonly xlabel?: string
    readonly style?: string
  }[]
}

let graphviz: Graphviz
beforeAll(async () => {
  graphviz = await Graphviz.load()
})

const write = async (scope: ExportScope) => new TextDecoder().decode(await dotFormat.write(scope, withoutTools))

/** Reads without placing anything: the quickest of Graphviz's engines. */
const read = (text: string): SeenGraph => JSON.parse(graphviz.layout(text, 'dot_json', 'osage'))

const nodesOf = ({ objects = [] }: SeenGraph) =>
  objects.filter(({ name }) => !name.startsWith('cluster_') && !name.startsWith('%'))

describe('dotFormat', () => {
  it('holds each node and each edge once, with the ends that it has', async () => {
    const scope = smallScope()
    const graph = read(await write(scope))
    expect(
      nodesOf(graph)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
    const seen = graph.edges?.map(({ id, tail, head }) => [
      id,
      graph.objects?.[tail]?.name,
      graph.objects?.[head]?.name,
    ])
    expect(seen?.sort()).toEqual(scope.graph.edges.map(({ id, from, to }) => [id, from, to]).sort())
  })

  it('bears the numbers of the flows', async () => {
    const scope = smallScope()
    const numbers = new Map(read(await write(scope)).edges?.map(({ id, xlabel }) => [id, xlabel]))
    for (const [flow, number] of scope.flowNumbers) expect(numbers.get(flow)).toBe(String(number))
  })

  it('has a cluster for each lane, and for each organisation in it', async () => {
    const clusters = read(await write(smallScope())).objects?.filter(({ name }) => name.startsWith('cluster_'))
    const labels = clusters?.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['Whose data', 'Told to', 'Alderbrook Council']))
  })

  it('can be drawn', async () => {
    const drawn = graphviz.layout(await write(smallScope()), 'svg', 'dot')
    expect(drawn).toContain('Benefit claims')
  })

  it('holds the whole shipped register', async () => {
    const scope = scopeOf(shippedRegister())
    const graph = read(await write(scope))
    expect(nodesOf(graph)).toHaveLength(scope.graph.nodes.length)
    expect(graph.edges).toHaveLength(scope.graph.edges.length)
  }, 60_000)

  it('stays a graph of the same nodes and edges whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        const graph = read(text)
        expect(
          nodesOf(graph)
            .map(({ name }) => name)
            .sort(),
        ).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
        expect(graph.edges?.length ?? 0).toBe(scope.graph.edges.length)
      }),
      runs,
    )
  }, 120_000)
})
