import type { Register } from '@sharemap/register'
import { arbitraryRegister, smallRegister } from '@sharemap/register/testing'
import { checkRegister } from '@sharemap/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinFindings } from '../../findings/pin-findings.ts'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { type ExplorerFilter, type ExplorerFilterField, explorerFilterFields } from '../../search/explorer-filter.ts'
import { hopChoices } from '../../search/explorer-search.ts'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { countFacet, findWaysOut } from './count-facets.ts'
import { drawnAs, drawSelection } from './draw-selection.ts'
import { explorerCondition, explorerValues } from './explorer-values.ts'
import { type Selection, selectFlows } from './select-flows.ts'

const today = '2026-11-22'

/** A register's workbench, with what is found in the register. */
const withFindings = (register: Register) => ({
  ...buildWorkbench(register, { asAt: today, today }),
  pinned: pinFindings(register, checkRegister(register, { asAt: today })),
})
type Checked = ReturnType<typeof withFindings>

const small = withFindings(smallRegister())

const flowsOf = (workbench: Workbench) => workbench.graph.edges.filter((edge) => edge.kind === 'flow')

/** The values of a field that some flow of the graph has, so that random filters leave something. */
const valuesOf = (workbench: Checked, field: ExplorerFilterField) => [
  ...new Set(flowsOf(workbench).flatMap((flow) => [...explorerValues(workbench, flow, field)])),
]

/** Seldom more than two fields: more would leave nothing to look at. */
const arbitraryFilter = (workbench: Checked): fc.Arbitrary<ExplorerFilter> =>
  fc.subarray([...explorerFilterFields], { maxLength: 2 }).chain(
    (fields) =>
      // The values are read from flows, so each is one that its field takes.
      fc.record(
        Object.fromEntries(fields.map((field) => [field, fc.subarray(valuesOf(workbench, field))])),
      ) as fc.Arbitrary<ExplorerFilter>,
  )

const arbitraryWorkbench = fc.oneof(
  { weight: 1, arbitrary: fc.constant(small) },
  {
    weight: 3,
    arbitrary: arbitraryRegister().map(withFindings),
  },
)

/** A register, a filter over it, and perhaps a record in focus. */
const arbitraryCase = arbitraryWorkbench.chain((workbench) =>
  fc.record({
    workbench: fc.constant(workbench),
    filter: arbitraryFilter(workbench),
    focus: fc.option(fc.constantFrom('', ...workbench.graph.nodes.map(({ id }) => id)), { nil: undefined }),
    hops: fc.constantFrom(...hopChoices),
    detail: fc.constantFrom('overview' as const, 'records' as const, undefined),
    openAll: fc.boolean(),
  }),
)

const drawnFlows = (selection: Selection, choices: Parameters<typeof drawSelection>[1]): string[] => {
  const { graph, inside } = drawSelection(selection, choices)
  const arrows = graph.edges.flatMap((edge) =>
    edge.kind === 'flow' ? [edge.id] : edge.kind === 'bundle' ? edge.flows : [],
  )
  return [...arrows, ...[...inside.values()].flat()].sort()
}

describe('one selection feeds picture, table and sentences', () => {
  test('they hold the same flows, whatever is filtered, in focus or open', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ workbench, filter, focus, hops, detail, openAll }) => {
        const selection = selectFlows(workbench, filter, { focus, hops })
        const closed = drawSelection(selection, { open: [], bundles: [], detail, focus })
        const open = openAll ? [...closed.groupLabels.keys()] : []
        const rows = selection.flows.map((flow) => buildFlowRow(workbench, flow))
        expect(drawnFlows(selection, { open, bundles: [], detail, focus })).toEqual(rows.map(({ id }) => id).sort())
      }),
    )
  })

  test('the flows are those that pass the filter, and around a record only such', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ workbench, filter, focus, hops }) => {
        const passing = flowsOf(workbench)
          .filter((flow) => explorerCondition(workbench, filter)(flow))
          .map(({ id }) => id)
        const selected = selectFlows(workbench, filter, { focus, hops }).flows.map(({ id }) => id)
        if (focus === undefined) expect(selected).toEqual(passing)
        else expect(passing).toEqual(expect.arrayContaining(selected))
      }),
    )
  })

  test('a flow can be found in the picture: as its arrow, or as the bundle or group that holds it', () => {
    const selection = selectFlows(small, {}, { focus: undefined, hops: '1' })
    const { graph } = drawSelection(selection, { open: [], bundles: [], detail: 'overview', focus: undefined })
    for (const flow of selection.flows) {
      const element = drawnAs(graph, flow.id)
      expect([...graph.nodes, ...graph.edges].some(({ id }) => id === element)).toBe(true)
    }
    expect(drawnAs(graph, 'party-nobody')).toBeNull()
  })

  test('a record in focus that the filters hide narrows nothing, and that is told', () => {
    const hidden = selectFlows(small, { to: ['party-dwp'] }, { focus: 'party-mailwing', hops: '1' })
    expect(hidden.focusIsHidden).toBe(true)
    expect(hidden.flows.map(({ id }) => id)).toEqual(['flow-claims-dwp'])
  })
})

describe('facets', () => {
  test('a flow counts under a value exactly when the filter would keep it for that value', () => {
    fc.assert(
      fc.property(arbitraryWorkbench, fc.constantFrom(...explorerFilterFields), (workbench, field) => {
        for (const value of valuesOf(workbench, field)) {
          for (const flow of flowsOf(workbench)) {
            const has = explorerValues(workbench, flow, field).has(value)
            expect(explorerCondition(workbench, { [field]: [value] })(flow)).toBe(has)
          }
        }
      }),
    )
  })

  test('counts follow the other filters, and tell what choosing a value would leave', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...explorerFilterFields), ({ workbench, filter }, field) => {
        for (const { value, flows } of countFacet(workbench, filter, field)) {
          const chosen = { ...filter, [field]: [value] }
          expect(flowsOf(workbench).filter((flow) => explorerCondition(workbench, chosen)(flow))).toHaveLength(flows)
        }
      }),
    )
  })

  test('a chosen value that nothing has any more is still there to be taken away', () => {
    const counted = countFacet(small, { to: ['party-dwp'], leavesUk: ['yes'] }, 'to')
    expect(counted).toContainEqual({ value: 'party-dwp', flows: 0, chosen: true })
  })

  test('where nothing is left, each filter in use says what dropping it would bring back', () => {
    const filter: ExplorerFilter = { to: ['party-dwp'], leavesUk: ['yes'], organisation: [] }
    const ways = findWaysOut(small, filter)
    const abroad = flowsOf(small).filter(({ leavesUk }) => leavesUk === 'yes').length
    expect(ways).toEqual([
      { field: 'to', flows: abroad },
      { field: 'leavesUk', flows: 1 },
    ])
    expect(abroad).toBeGreaterThan(1)
  })
})
