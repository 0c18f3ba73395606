import {
  type FlowFilter,
  type FlowFilterField,
  filterGraph,
  flowFilterFields,
  flowValues,
  indexGraph,
} from '@sharemap/graph'
import { arbitraryRegister, smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { flowGroupings } from '../../reading/flow-columns.ts'
import { groupRows, sortRows } from '../../reading/order-rows.ts'
import { showChoices } from '../../search/explorer-search.ts'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { allDrawnAs, drawSelection } from './draw-selection.ts'
import { followData, readTrace, type TraceChoice } from './follow-data.ts'
import { selectFlows } from './select-flows.ts'

const today = '2026-11-22'
const small = buildWorkbench(smallRegister(), { asAt: today, today })
const choice = (given: Partial<TraceChoice> & Pick<TraceChoice, 'start'>): TraceChoice => ({
  end: undefined,
  direction: 'down',
  depth: undefined,
  path: 0,
  show: 'trace',
  ...given,
})

/** A filter by one field, from values that some flow has. */
const arbitraryFilter = ({ graph }: Workbench): fc.Arbitrary<FlowFilter> =>
  fc.constantFrom(...flowFilterFields).chain((field: FlowFilterField) => {
    const flows = graph.edges.filter((edge) => edge.kind === 'flow')
    const values = [...new Set(flows.flatMap((flow) => [...flowValues(graph, flow, field)]))]
    return fc.subarray(values).map((wanted) => ({ [field]: wanted }) as FlowFilter)
  })

const arbitraryCase = fc
  .oneof(
    fc.constant(small),
    arbitraryRegister().map((register) => buildWorkbench(register, { asAt: today, today })),
  )
  .filter(({ graph }) => graph.nodes.length > 0)
  .chain((workbench) => {
    const ids = workbench.graph.nodes.map(({ id }) => id)
    return fc.record({
      workbench: fc.constant(workbench),
      filter: arbitraryFilter(workbench),
      trace: fc.record({
        start: fc.constantFrom('', ...ids),
        end: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        direction: fc.constantFrom('down' as const, 'up' as const),
        depth: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        path: fc.nat(4),
        show: fc.constantFrom(...showChoices),
      }),
      detail: fc.constantFrom('overview' as const, 'records' as const, undefined),
      grouping: fc.constantFrom(undefined, ...flowGroupings),
    })
  })

describe('data followed through a selection', () => {
  test('picture, table and sentences hold the same flows, whatever is filtered and followed', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ workbench, filter, trace, detail, grouping }) => {
        const selection = selectFlows({ ...workbench, pinned: new Map() }, filter, {
          focus: undefined,
          hops: '1',
          trace,
        })
        const { graph, inside } = drawSelection(selection, { open: [], bundles: [], detail, focus: trace.start })
        const drawn = graph.edges.flatMap((edge) =>
          edge.kind === 'flow' ? [edge.id] : edge.kind === 'bundle' ? edge.flows : [],
        )
        const rows = selection.flows.map((flow) => buildFlowRow(workbench, flow))
        const listed = groupRows(sortRows(rows, { column: 'to', descending: true }), grouping)
        const inPicture = [...drawn, ...[...inside.values()].flat()].sort()
        expect(inPicture).toEqual(listed.flatMap((group) => group.rows.map(({ id }) => id)).sort())
      }),
    )
  })

  test('only what the filter keeps is walked, and what is bright is shown', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ workbench, filter, trace }) => {
        const kept = filterGraph(workbench.graph, filter)
        const { scope, bright, hidden } = followData(kept, trace)
        const all = new Set([...kept.nodes, ...kept.edges].map(({ id }) => id))
        const shown = new Set([...scope.nodes, ...scope.edges].map(({ id }) => id))
        expect([...shown].every((id) => all.has(id))).toBe(true)
        expect([...(bright ?? [])].every((id) => shown.has(id))).toBe(true)
        if (hidden.length > 0 || trace.show === 'everything') expect(shown).toEqual(all)
      }),
    )
  })

  test('every path and nothing else is shown; one of them alone where only it is asked for', () => {
    const between = choice({ start: 'subject-group-claimants', end: 'party-dwp' })
    const all = followData(small.graph, between)
    expect(all.paths?.paths).toHaveLength(3)
    expect(new Set(all.scope.edges.map(({ id }) => id))).toEqual(
      new Set(all.paths?.paths.flatMap(({ edges }) => edges)),
    )
    expect(all.bright).toEqual(new Set([...(all.path?.nodes ?? []), ...(all.path?.edges ?? [])]))
    const second = followData(small.graph, { ...between, path: 1, show: 'path' })
    expect(second.scope.edges.map(({ id }) => id).sort()).toEqual([...(all.paths?.paths[1]?.edges ?? [])].sort())
    expect(second.bright).toBeNull()
    expect(followData(small.graph, { ...between, path: 99 }).choice.path).toBe(2)
  })

  test('so many hops and no more', () => {
    const reach = (depth: number | undefined) =>
      followData(small.graph, choice({ start: 'subject-group-claimants', depth })).trace?.stops.map(({ hops }) => hops)
    expect(Math.max(...(reach(2) ?? []))).toBe(2)
    expect(Math.max(...(reach(undefined) ?? []))).toBeGreaterThan(2)
  })

  test('an end that the filters hide follows nothing, and is told', () => {
    const dwp = selectFlows(
      { ...small, pinned: new Map() },
      { to: ['party-dwp'] },
      { focus: undefined, hops: '1', trace: choice({ start: 'party-mailwing' }) },
    )
    expect(dwp.followed?.hidden).toEqual(['party-mailwing'])
    expect(dwp.flows.map(({ id }) => id)).toEqual(['flow-claims-dwp'])
  })

  test('what is bright is bright as the group or bundle that it is drawn in', () => {
    const selection = selectFlows(
      { ...small, pinned: new Map() },
      {},
      { focus: undefined, hops: '1', trace: choice({ start: 'activity-benefit-claims', show: 'everything' }) },
    )
    const { graph } = drawSelection(selection, { open: [], bundles: [], detail: 'overview', focus: undefined })
    const bright = allDrawnAs(graph, selection.followed?.bright ?? null)
    expect([...(bright ?? [])].filter((id) => indexGraph(graph).positionOf.has(id)).length).toBeGreaterThan(2)
    expect(bright?.has('group-category-health-and-care')).toBe(false)
    expect(allDrawnAs(graph, null)).toBeUndefined()
  })

  test('an address without a start follows nothing', () => {
    expect(readTrace({ traceTo: 'party-dwp' })).toBeUndefined()
    expect(readTrace({ trace: 'party-dwp', depth: '2', path: '3' })).toMatchObject({ depth: 2, path: 2, show: 'trace' })
  })
})
