import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScopeDoesNotFit } from '../export-format.ts'
import type { ExportScope } from '../export-scope.ts'
import {
  arbitraryScope,
  runs,
  scopeOf,
  shippedRegister,
  smallPublicScope,
  smallScope,
  withoutTools,
} from '../testing/scopes.ts'
import { mermaidFormat } from './mermaid-format.ts'

/** The flowchart as Mermaid's own parser sees it. */
interface SeenChart {
  readonly vertices: ReadonlyMap<string, { readonly id: string; readonly text?: string }>
  readonly edges: readonly {
    readonly start: string
    readonly end: string
    readonly text: string
    readonly stroke: string
  }[]
  readonly subgraphs: readonly { readonly id: string; readonly nodes: readonly string[]; readonly title: string }[]
}

// Mermaid cleans labels with the means of a browser, and looks for them while it is loaded.
const before = { window: globalThis.window, document: globalThis.document }
let mermaid: typeof import('mermaid').default
beforeAll(async () => {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  ;({ default: mermaid } = await import('mermaid'))
  // As every host has it: no more lines are let pass than Mermaid draws of itself.
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7 })
}, 120_000)
afterAll(() => void Object.assign(globalThis, before))

const write = async (scope: ExportScope) => new TextDecoder().decode(await mermaidFormat.write(scope, withoutTools))

const read = async (text: string): Promise<SeenChart> => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const chart = db as unknown as {
    getVertices: () => SeenChart['vertices']
    getEdges: () => SeenChart['edges']
    getSubGraphs: () => SeenChart['subgraphs']
  }
  return { vertices: chart.getVertices(), edges: chart.getEdges(), subgraphs: chart.getSubGraphs() }
}

/** How many nodes stand behind an end of a line: those of its subgraph, or the one. */
const behind = (chart: SeenChart, id: string) => {
  const subgraph = chart.subgraphs.find((each) => each.id === id)
  return subgraph === undefined ? 1 : subgraph.nodes.length
}

/** A numbered entity as Mermaid turns it back: it keeps its place with marks of its own until the chart is drawn. */
const decoded = (text: string) => text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))

describe('mermaidFormat', () => {
  it('draws each node once and each edge, on its own or with those of its block', async () => {
    const scope = smallScope()
    const chart = await read(await write(scope))
    const nodes = [...chart.vertices.keys()].filter((id) => id.startsWith('n'))
    expect(nodes).toHaveLength(scope.graph.nodes.length)
    const edges = chart.edges.reduce((sum, { start, end }) => sum + behind(chart, start) * behind(chart, end), 0)
    expect(edges).toBe(scope.graph.edges.length)
  })

  it('numbers the flows as every table does', async () => {
    const scope = smallScope()
    const chart = await read(await write(scope))
    const numbers = chart.edges.map(({ text }) => text).filter((text) => text !== '')
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual([...scope.flowNumbers.values()].sort((a, b) => a - b))
  })

  it('draws what is not plainly stated dashed', async () => {
    const scope = smallScope()
    const chart = await read(await write(scope))
    const shaky = scope.graph.edges.filter(
      ({ kind, certainty, carried }) => kind === 'flow' && (certainty !== 'stated' || carried.state === 'none'),
    )
    const dashed = chart.edges.filter(({ text, stroke }) => text !== '' && stroke === 'dotted')
    expect(shaky.length).toBeGreaterThan(0)
    expect(dashed).toHaveLength(shaky.length)
  })

  it('names lanes and organisations, in the words of its audience', async () => {
    const titles = (await read(await write(smallScope()))).subgraphs.map(({ title }) => decoded(title))
    expect(titles).toEqual(expect.arrayContaining(['Whose data', 'Done by', 'Told to', 'Alderbrook Council']))
    const plain = (await read(await write(smallPublicScope()))).subgraphs.map(({ title }) => decoded(title))
    expect(plain).toContain('Who is told')
  })

  it('draws records of a kind as one where Mermaid would draw no chart, with the number of every flow', async () => {
    const scope = scopeOf(shippedRegister())
    const text = await write(scope)
    expect(text).toContain('Kinds of data and groups of people are drawn together')
    const chart = await read(text)
    const numbers = chart.edges.flatMap(({ text: label }) => (label === '' ? [] : label.split(', ').map(Number)))
    expect(numbers.sort((a, b) => a - b)).toEqual([...scope.flowNumbers.values()].sort((a, b) => a - b))
    const activities = scope.graph.nodes.filter(({ kind }) => kind === 'activity')
    const drawn = new Set([...chart.vertices.values()].map((node) => decoded(node.text ?? '')))
    expect(activities.filter(({ label }) => !drawn.has(label))).toEqual([])
  })

  it('refuses what Mermaid would draw in no way', async () => {
    const scope = smallScope()
    const place = scope.graph.nodes.find(({ kind }) => kind === 'place') as (typeof scope.graph.nodes)[number]
    const link = scope.graph.edges.find(({ kind }) => kind === 'located-in') as (typeof scope.graph.edges)[number]
    const places = Array.from({ length: 501 }, (_, at) => ({ ...place, id: `place-${at}` }))
    const edges = places.map(({ id }) => ({ ...link, id: `to-${id}`, to: id }))
    const graph = { ...scope.graph, nodes: [...scope.graph.nodes, ...places], edges }
    await expect(write({ ...scope, graph })).rejects.toThrow(ScopeDoesNotFit)
  })

  it('stays a chart of the same nodes and edges whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        const chart = await read(text)
        const nodes = [...chart.vertices.keys()].filter((id) => id.startsWith('n'))
        expect(nodes).toHaveLength(scope.graph.nodes.length)
        const edges = chart.edges.reduce((sum, { start, end }) => sum + behind(chart, start) * behind(chart, end), 0)
        expect(edges).toBe(scope.graph.edges.length)
      }),
      runs,
    )
  }, 120_000)
})
