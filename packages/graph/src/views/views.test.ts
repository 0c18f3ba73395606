import { arbitraryRegister, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { categoriesThatMayGo, filterGraph } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { buildMatrix, matrixColumns } from './build-matrix.ts'
import { buildNetwork } from './build-network.ts'
import { buildSankey } from './build-sankey.ts'
import { listPlaces } from './list-places.ts'

const asAt = '2026-11-22'
const flowsOf = (graph: FlowGraph) => graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

describe('buildMatrix', () => {
  const graph = buildFlowGraph(smallRegister(), { asAt })

  it('keeps told, may be told and anonymous apart', () => {
    const cells = buildMatrix(graph, 'category').cells
    expect(cells.get('party-dwp')?.get('category-ni-number')).toMatchObject({ told: 1, mayBeTold: 0, anonymous: 0 })
    expect(cells.get('party-charities')?.get('category-health')).toMatchObject({ told: 0, mayBeTold: 1 })
    const birchford = buildMatrix(graph, 'activity').cells.get('party-birchford')
    expect([...(birchford?.values() ?? [])]).toMatchObject([{ told: 0, mayBeTold: 0, anonymous: 1 }])
  })

  it('marks a column by the gravest data in it', () => {
    const columns = new Map(buildMatrix(graph, 'category').columns.map((column) => [column.id, column.sensitivity]))
    expect(columns.get('category-health')).toBe('special')
    expect(columns.get('category-offences')).toBe('criminal-offence')
    expect(columns.get('category-name')).toBe('ordinary')
  })

  it('has a row for each recipient and holds each flow of the graph, whatever the columns', () => {
    fc.assert(
      fc.property(arbitraryRegister(), fc.constantFrom(...matrixColumns), (register, columnsAre) => {
        const any = buildFlowGraph(register, { asAt })
        const matrix = buildMatrix(any, columnsAre)
        expect(sorted(matrix.rows.map((row) => row.id))).toEqual(sorted(flowsOf(any).map((flow) => flow.to)))
        expect(matrix.rows.reduce((sum, row) => sum + row.flows, 0)).toBe(flowsOf(any).length)
        for (const [row, line] of matrix.cells) {
          for (const cell of line.values()) {
            expect(cell.told + cell.mayBeTold + cell.anonymous).toBe(cell.flows.length)
            expect(
              flowsOf(any)
                .filter((flow) => cell.flows.includes(flow.id))
                .every((flow) => flow.to === row),
            ).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('buildSankey', () => {
  it('is as wide on the right of an activity as on its left, and counts pairs of flow and category', () => {
    fc.assert(
      fc.property(arbitraryRegister(), fc.constantFrom('kinds' as const, 'records' as const), (register, detail) => {
        const graph = buildFlowGraph(register, { asAt })
        const sankey = buildSankey(graph, detail)
        const width = (links: typeof sankey.links) => links.reduce((sum, link) => sum + link.told + link.mayBeTold, 0)
        for (const node of sankey.nodes.filter(({ column }) => column === 'done-by')) {
          const left = width(sankey.links.filter((link) => link.target === node.id))
          expect(width(sankey.links.filter((link) => link.source === node.id))).toBe(left)
        }
        const drawn = flowsOf(graph).filter((flow) => !sankey.undrawn.includes(flow.id))
        const pairs = drawn.reduce((sum, flow) => sum + categoriesThatMayGo(graph, flow).size, 0)
        expect(width(sankey.links)).toBe(2 * pairs)
        expect(sorted([...sankey.links.flatMap((link) => link.flows), ...sankey.undrawn])).toEqual(
          sorted(flowsOf(graph).map((flow) => flow.id)),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('says which flows have no width', () => {
    const sankey = buildSankey(buildFlowGraph(smallRegister(), { asAt }), 'records')
    expect(sankey.undrawn).toContain('flow-survey-results')
  })
})

describe('buildNetwork', () => {
  it('holds every flow between bodies, and nothing but bodies', () => {
    const graph = buildFlowGraph(smallRegister(), { asAt })
    const network = buildNetwork(graph)
    expect(
      network.nodes.every((node) => node.kind === 'party' || node.kind === 'group' || node.kind === 'system'),
    ).toBe(true)
    const tied = network.edges.flatMap((edge) => (edge.kind === 'bundle' ? edge.flows : [edge.id]))
    expect(sorted(tied)).toEqual(
      sorted(
        flowsOf(graph)
          .filter((flow) => !flow.from.startsWith('subject-group-'))
          .map((flow) => flow.id),
      ),
    )
  })

  it('names organisations by their names', () => {
    const labels = buildNetwork(buildFlowGraph(smallRegister(), { asAt })).nodes.map((node) => node.label)
    expect(labels).toEqual(expect.arrayContaining(['Alderbrook Council', 'Birchford Council', 'Alderbrook Homes']))
  })
})

describe('listPlaces', () => {
  it('puts what does not stand first, and follows the date', () => {
    const repairs = (date: string) => {
      const graph = buildFlowGraph(smallRegister(), { asAt: date })
      const flow = flowsOf(graph).find(({ id }) => id === 'flow-repairs-mailwing') as FlowEdge
      return listPlaces(filterGraph(graph, { activity: [flow.activity] }))
    }
    expect(repairs(asAt)[0]).toMatchObject({ country: 'US', standing: 'does-not-stand' })
    expect(repairs('2020-05-01')[0]).toMatchObject({ country: 'US', standing: 'stands' })
    expect(listPlaces(buildFlowGraph(smallRegister(), { asAt }))[0]?.standing).toBe('does-not-stand')
  })

  it('places every flow that somebody receives, each once', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const graph = buildFlowGraph(register, { asAt })
        const placed = listPlaces(graph).flatMap((place) => place.flows)
        const received = flowsOf(graph).filter((flow) => !flow.to.startsWith('activity-'))
        expect(placed.toSorted()).toEqual(received.map((flow) => flow.id).toSorted())
      }),
      { numRuns: 60 },
    )
  })
})
