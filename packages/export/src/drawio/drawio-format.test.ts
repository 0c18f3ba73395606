import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportScope } from '../export-scope.ts'
import { readXml, type SeenElement } from '../testing/read-xml.ts'
import { arbitraryScope, runs, scopeOf, shippedRegister, smallScope, withoutTools } from '../testing/scopes.ts'
import { drawioFormat } from './drawio-format.ts'

interface Cell {
  readonly id: string
  readonly label: string
  readonly attributes: SeenElement['attributes']
  readonly geometry: Readonly<Record<string, string>>
}

const write = async (scope: ExportScope) => new TextDecoder().decode(await drawioFormat.write(scope, withoutTools))

/** The cells of a file, each with the object that names it and with its geometry. */
const read = (text: string) => {
  const cells: Cell[] = []
  let object: SeenElement | null = null
  let pages = 0
  for (const element of readXml(text)) {
    if (element.name === 'diagram') pages += 1
    if (element.name === 'object') object = element
    if (element.name === 'mxCell') {
      cells.push({
        id: element.attributes.id ?? object?.attributes.id ?? '',
        label: object?.attributes.label ?? '',
        attributes: { ...object?.attributes, ...element.attributes },
        geometry: {},
      })
      object = null
    }
    if (element.name === 'mxGeometry') Object.assign((cells.at(-1) as Cell).geometry, element.attributes)
  }
  return { pages, cells }
}

const isNode = ({ attributes }: Cell) => attributes.vertex === '1' && attributes.kind !== undefined
const isEdge = ({ attributes }: Cell) => attributes.edge === '1'

describe('drawioFormat', () => {
  it('holds each node and each edge once, edges tied to their nodes', async () => {
    const scope = smallScope()
    const { cells } = read(await write(scope))
    expect(
      cells
        .filter(isNode)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(scope.graph.nodes.map(({ id }) => id).sort())
    const edges = cells.filter(isEdge).map(({ attributes }) => [attributes.source, attributes.target])
    expect(edges.sort()).toEqual(scope.graph.edges.map(({ from, to }) => [from, to]).sort())
  })

  it('puts nodes in lanes, and activities in the boundary of their organisation', async () => {
    const { cells } = read(await write(smallScope()))
    const cellOf = (id: string) => cells.find((cell) => cell.id === id) as Cell
    expect(cellOf('category-health').attributes.parent).toBe('lane:what')
    const boundary = cellOf(cellOf('activity-benefit-claims').attributes.parent as string)
    expect(boundary.label).toBe('Alderbrook Council')
    expect(boundary.attributes.parent).toBe('lane:done-by')
    expect(cellOf('lane:done-by').attributes.style).toContain('swimlane')
  })

  it('draws every cell inside what holds it', async () => {
    const { cells } = read(await write(scopeOf(shippedRegister())))
    const known = new Map(cells.map((cell) => [cell.id, cell]))
    for (const cell of cells.filter(({ attributes }) => attributes.vertex === '1')) {
      const holder = known.get(cell.attributes.parent as string)
      if (holder?.attributes.vertex !== '1') continue
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(cell.geometry[name]))
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect((x as number) + (width as number)).toBeLessThanOrEqual(Number(holder.geometry.width) + 0.1)
      expect((y as number) + (height as number)).toBeLessThanOrEqual(Number(holder.geometry.height) + 0.1)
    }
  }, 60_000)

  it('bears the numbers of the flows, and what is known of them as data', async () => {
    const scope = smallScope()
    const { cells } = read(await write(scope))
    for (const [flow, number] of scope.flowNumbers) {
      const cell = cells.find(({ id }) => id === `edge:${flow}`) as Cell
      expect(cell.label).toBe(String(number))
      expect(cell.attributes.kind).toBe('flow')
    }
  })

  it('has a page for each activity where that is asked for', async () => {
    const scope = smallScope({ page: { split: 'by-activity' } })
    const { pages } = read(await write(scope))
    const activities = scope.graph.nodes.filter(({ kind }) => kind === 'activity').length
    expect(activities).toBeGreaterThan(2)
    expect(pages).toBeGreaterThanOrEqual(activities)
    expect(read(await write(smallScope())).pages).toBe(1)
  })

  it('stays well formed, with the same nodes and edges, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScope({ hostileNames: true }), async (scope) => {
        const text = await write(scope)
        expect(await write(scope)).toBe(text)
        const { cells } = read(text)
        expect(cells.filter(isNode)).toHaveLength(scope.graph.nodes.length)
        expect(cells.filter(isEdge)).toHaveLength(scope.graph.edges.length)
        expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
      }),
      runs,
    )
  }, 120_000)
})
