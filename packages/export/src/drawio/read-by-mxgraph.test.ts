import { createRequire } from 'node:module'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { arbitraryScope, runs, scopeOf, shippedRegister, smallScope, withoutTools } from '../testing/scopes.ts'
import { drawioFormat } from './drawio-format.ts'

/** A cell as mxGraph, which draw.io is built on, holds it after reading a file. */
interface SeenCell {
  readonly id: string
  readonly edge?: boolean | 1
  readonly vertex?: boolean | 1
  readonly source?: SeenCell | null
  readonly target?: SeenCell | null
  readonly parent?: SeenCell | null
  readonly geometry?: { readonly width: number; readonly height: number } | null
  readonly value?: { readonly getAttribute: (name: string) => string | null } | null
}

/** What of mxGraph a file is read with. It brings no types. */
interface MxGraph {
  readonly mxUtils: { readonly parseXml: (text: string) => XMLDocument }
  readonly mxCodec: new (document: XMLDocument) => { readonly decode: (node: Element, into: object) => unknown }
  readonly mxGraphModel: new () => { readonly cells: Readonly<Record<string, SeenCell>> }
}

const require = createRequire(import.meta.url)

// mxGraph looks for a browser while it is loaded, and for its own classes in the window while it reads.
const names = ['window', 'document', 'navigator', 'DOMParser', 'XMLSerializer'] as const
const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
let mx: MxGraph
beforeAll(() => {
  const { window } = new JSDOM('<body></body>')
  for (const name of names) {
    const value = name === 'window' ? window : window[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  const load = require('mxgraph') as (options: object) => MxGraph
  mx = load({ mxLoadResources: false, mxLoadStylesheets: false, mxForceIncludes: false })
  Object.assign(window, mx)
})
afterAll(() => {
  for (const [name, descriptor] of before) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
    else Object.defineProperty(globalThis, name, descriptor)
  }
})

const write = async (scope: ExportScope) => new TextDecoder().decode(await drawioFormat.write(scope, withoutTools))

/** The cells of each page. */
const read = (text: string): SeenCell[][] => {
  const document = mx.mxUtils.parseXml(text)
  return [...document.getElementsByTagName('mxGraphModel')].map((model) => {
    const into = new mx.mxGraphModel()
    new mx.mxCodec(document).decode(model, into)
    return Object.values(into.cells)
  })
}

const isEdge = ({ edge }: SeenCell) => Boolean(edge)
const isNode = ({ vertex, value }: SeenCell) => Boolean(vertex) && value?.getAttribute('kind') != null

describe('a draw.io file, as mxGraph reads it', () => {
  it('holds each node once, in a place of its own, and each edge tied to both of its nodes', async () => {
    const scope = scopeOf(shippedRegister())
    const [page = [], ...more] = read(await write(scope))
    expect(more).toEqual([])
    expect(
      page
        .filter(isNode)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
    for (const { geometry, parent } of page.filter(isNode)) {
      expect(geometry?.width).toBeGreaterThan(0)
      expect(geometry?.height).toBeGreaterThan(0)
      expect(parent).not.toBeNull()
    }
    const ends = page.filter(isEdge).map(({ source, target }) => `${source?.id} ${target?.id}`)
    expect(ends.sort()).toEqual(scope.graph.edges.map(({ from, to }) => `${from} ${to}`).sort())
  }, 60_000)

  it('holds exactly the flows of a path', async () => {
    const scope = smallScope({ trace: { start: 'category-email-address', end: 'party-mailwing', path: 2 } })
    const numbers = read(await write(scope))
      .flat()
      .filter((cell) => isEdge(cell) && cell.value?.getAttribute('kind') === 'flow')
      .map(({ value }) => value?.getAttribute('label'))
    expect(numbers).toEqual(['1'])
    expect([...scope.flowNumbers.keys()]).toEqual(['flow-repairs-mailwing'])
  })

  it('is read in full whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const cells = read(await write(scope)).flat()
        expect(cells.filter(isNode)).toHaveLength(scope.graph.nodes.length)
        expect(cells.filter(isEdge)).toHaveLength(scope.graph.edges.length)
        for (const { source, target } of cells.filter(isEdge)) expect([source?.id, target?.id]).not.toContain(undefined)
      }),
      runs,
    )
  }, 120_000)
})
