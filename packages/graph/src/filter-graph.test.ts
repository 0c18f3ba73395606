import { categoryGroups, partyKinds, sensitivities } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from './build-flow-graph.ts'
import {
  basesOfFlow,
  categoriesThatMayGo,
  filterGraph,
  flowMatches,
  flowValues,
  isEmptyFilter,
} from './filter-graph.ts'
import { type FlowFilter, flowFilterSchema } from './flow-filter.ts'
import type { FlowEdge, FlowGraph } from './flow-graph.ts'
import { indexGraph } from './graph-index.ts'
import { arbitraryFlowGraph } from './testing/arbitrary-flow-graph.ts'

const asAt = '2026-11-22'

const flowsOf = (graph: FlowGraph) => graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')

const filterOf = (graph: FlowGraph): fc.Arbitrary<FlowFilter> => {
  const ids = (...kinds: string[]) => [
    'not-stated',
    ...graph.nodes.filter((node) => kinds.includes(node.kind)).map((node) => node.id),
  ]
  const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
  return fc.record(
    {
      organisation: some(ids('party')),
      activity: some(ids('activity')),
      from: some(ids('activity', 'party', 'system', 'subject-group')),
      to: some(ids('activity', 'party', 'system')),
      recipientKind: some(partyKinds),
      category: some(ids('category')),
      categoryGroup: some(categoryGroups),
      subjectGroup: some(ids('subject-group')),
      basis: some(['not-stated', '6(1)(a)', '6(1)(e)']),
      gateway: some(['not-stated', 'serious-crime-act-2007-s68']),
      sensitivity: some(sensitivities),
      country: some(['not-stated', 'GB', 'US', 'IE']),
      leavesUk: some(['yes', 'no', 'not-stated'] as const),
      standing: some(['stands', 'does-not-stand', 'cannot-tell', 'no-transfer'] as const),
      certainty: some(['stated', 'implied', 'inferred', 'assumed'] as const),
    },
    { requiredKeys: [] },
  )
}

const graphWithFilter = arbitraryFlowGraph.chain((graph) =>
  fc.record({ graph: fc.constant(graph), filter: filterOf(graph) }),
)

describe('properties', () => {
  test('what a filter keeps is a part of the graph, with every end present', () => {
    fc.assert(
      fc.property(graphWithFilter, ({ graph, filter }) => {
        const kept = filterGraph(graph, filter)
        expect(graph.nodes.filter((node) => kept.nodes.includes(node))).toEqual(kept.nodes)
        expect(graph.edges.filter((edge) => kept.edges.includes(edge))).toEqual(kept.edges)
        expect(() => indexGraph(kept)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('the flows kept are the flows that match', () => {
    fc.assert(
      fc.property(graphWithFilter, ({ graph, filter }) => {
        const matching = flowsOf(graph).filter((flow) => flowMatches(graph, flow, filter))
        expect(flowsOf(filterGraph(graph, filter))).toEqual(matching)
      }),
      { numRuns: 300 },
    )
  })

  test('filtering again changes nothing', () => {
    fc.assert(
      fc.property(graphWithFilter, ({ graph, filter }) => {
        const once = filterGraph(graph, filter)
        expect(filterGraph(once, filter)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  test('one filter after another keeps the flows that pass both, in either order', () => {
    fc.assert(
      fc.property(graphWithFilter, fc.func(fc.nat()), ({ graph, filter }, pick) => {
        const fields = Object.entries(filter)
        const half = (wanted: number) => Object.fromEntries(fields.filter(([name]) => pick(name) % 2 === wanted))
        const [left, right] = [half(0) as FlowFilter, half(1) as FlowFilter]
        const whole = flowsOf(filterGraph(graph, filter))
        expect(flowsOf(filterGraph(filterGraph(graph, left), right))).toEqual(whole)
        expect(flowsOf(filterGraph(filterGraph(graph, right), left))).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('a part is asked of data that it does not show as the whole is', () => {
    const graph = buildFlowGraph(smallRegister(), { asAt })
    const flow = flowsOf(graph).find(({ carried }) => carried.state === 'stated' && carried.categories.length > 1)!
    const [shown, other] = [...categoriesThatMayGo(graph, flow)] as [string, string]
    const part = filterGraph(graph, { category: [shown] })
    expect(part.nodes.some(({ id }) => id === other)).toBe(false)
    for (const field of ['categoryGroup', 'sensitivity'] as const) {
      const asked = { [field]: [...flowValues(graph, flow, field)].slice(-1) }
      expect(flowsOf(filterGraph(part, asked))).toContain(flow)
    }
  })

  test('the law that is kept is what a kept flow rests on, or a purpose of a kept activity', () => {
    fc.assert(
      fc.property(graphWithFilter, ({ graph, filter }) => {
        if (isEmptyFilter(filter)) return
        const kept = filterGraph(graph, filter)
        const cited = new Set([
          ...flowsOf(kept).flatMap((flow) => [flow.gateway, ...basesOfFlow(flow)]),
          ...kept.nodes.flatMap((node) => (node.kind === 'activity' ? node.purposeBases : [])),
        ])
        const laws = kept.nodes.flatMap((node) => {
          if (node.kind === 'lawful-basis') return [node.code]
          return node.kind === 'gateway' ? [node.code ?? node.aliases[0]] : []
        })
        expect(laws.filter((law) => !cited.has(law ?? ''))).toEqual([])
        expect([...cited].filter((law) => law !== null && !laws.includes(law))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('without a condition everything stays', () => {
    fc.assert(
      fc.property(arbitraryFlowGraph, (graph) => {
        expect(filterGraph(graph, {})).toBe(graph)
        expect(filterGraph(graph, { category: [] })).toBe(graph)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a further condition', () => {
  test('keeps of the flows that match those that it lets pass, and what belongs to them', () => {
    fc.assert(
      fc.property(arbitraryFlowGraph, fc.integer({ min: 0, max: 3 }), (graph, remainder) => {
        const passes = ({ id }: FlowEdge) => id.length % 4 === remainder
        const kept = filterGraph(graph, {}, passes)
        expect(flowsOf(kept)).toEqual(flowsOf(graph).filter(passes))
        const activities = new Set(flowsOf(kept).map(({ activity }) => activity))
        const drawn = kept.nodes.filter(({ kind }) => kind === 'activity').map(({ id }) => id)
        for (const id of drawn) {
          const isEnd = flowsOf(kept).some(({ from, to }) => from === id || to === id)
          expect(activities.has(id) || isEnd).toBe(true)
        }
      }),
    )
  })

  test('an organisation that is asked for by name stays away where none of its flows passes', () => {
    const graph = buildFlowGraph(smallRegister(), { asAt })
    const organisation = graph.nodes.flatMap((node) => (node.kind === 'activity' ? (node.organisation ?? []) : []))
    expect(filterGraph(graph, { organisation }).nodes.length).toBeGreaterThan(0)
    expect(filterGraph(graph, { organisation }, () => false).nodes).toEqual([])
  })
})

describe('the small register', () => {
  const graph = buildFlowGraph(smallRegister(), { asAt })
  const flowIds = (filter: FlowFilter) => flowsOf(filterGraph(graph, filter)).map((flow) => flow.id)

  test('a category keeps the flows that are stated to carry it, and those that may', () => {
    expect(flowIds({ category: ['category-ni-number'] })).toEqual([
      'flow-claim',
      'flow-dwp-claims',
      'flow-claims-dwp',
      'flow-claims-charities',
      'flow-claims-casewise',
      'flow-claims-fraud',
    ])
    expect(flowIds({ category: ['category-offences'] })).toEqual([
      'flow-behaviour-alderbrook',
      'flow-behaviour-charities',
    ])
  })

  test('values of one field are alternatives, and fields all hold', () => {
    expect(flowIds({ to: ['party-dwp', 'party-mailwing'] })).toEqual([
      'flow-claims-dwp',
      'flow-survey-mailwing',
      'flow-repairs-mailwing',
    ])
    expect(flowIds({ to: ['party-dwp', 'party-mailwing'], leavesUk: ['yes'] })).toEqual([
      'flow-survey-mailwing',
      'flow-repairs-mailwing',
    ])
    expect(flowIds({ to: ['party-dwp'], leavesUk: ['yes'] })).toEqual([])
  })

  test('basis, gateway, standing, country and sensitivity', () => {
    expect(flowIds({ basis: ['6(1)(a)'] })).toEqual(['flow-survey-mailwing', 'flow-survey-results'])
    expect(flowIds({ gateway: ['crime-and-disorder-act-1998-s115'] })).toEqual(['flow-behaviour-alderbrook'])
    expect(flowIds({ standing: ['stands'] })).toEqual(['flow-survey-mailwing'])
    expect(flowIds({ standing: ['does-not-stand'] })).toEqual(['flow-repairs-mailwing'])
    expect(flowIds({ country: ['US'] })).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
    expect(flowIds({ sensitivity: ['criminal-offence'] })).toEqual([
      'flow-behaviour-alderbrook',
      'flow-behaviour-charities',
    ])
  })

  test('an organisation keeps its activities, even one without flows', () => {
    const register = smallRegister()
    const bare = { ...register, flows: register.flows.filter((flow) => flow.activity !== 'activity-housing-repairs') }
    const kept = filterGraph(buildFlowGraph(bare, { asAt }), { organisation: ['party-alderbrook-homes'] })
    expect(kept.nodes.filter((node) => node.kind === 'activity').map((node) => node.id)).toEqual([
      'activity-housing-repairs',
    ])
  })

  test('a party keeps only the places to which the flows that are left go', () => {
    const kept = filterGraph(graph, { activity: ['activity-benefit-claims'] })
    expect(kept.nodes.filter((node) => node.kind === 'place').map((node) => node.id)).not.toContain('place-us')
    const abroad = filterGraph(graph, { leavesUk: ['yes'] })
    expect(abroad.nodes.filter((node) => node.kind === 'place').map((node) => node.id)).toEqual(['place-us'])
  })
})

test('the schema refuses what is no filter', () => {
  expect(flowFilterSchema.safeParse({ colour: ['red'] }).success).toBe(false)
  expect(flowFilterSchema.safeParse({ sensitivity: ['secret'] }).success).toBe(false)
  expect(flowFilterSchema.safeParse({ category: [''] }).success).toBe(false)
  expect(isEmptyFilter(flowFilterSchema.parse({ to: [] }))).toBe(true)
})

describe('the powers of other flows', () => {
  const powersBeside = (to: string) =>
    filterGraph(buildFlowGraph(smallRegister(), { asAt }), { to: [to] })
      .nodes.filter(({ kind }) => kind === 'gateway')
      .map(({ label }) => label)

  test('do not stand beside a flow without a power', () => {
    expect(powersBeside('party-dwp')).toContain('Welfare Reform Act 2012 s.131: welfare services')
    expect(powersBeside('party-charities')).not.toContain('Welfare Reform Act 2012 s.131: welfare services')
  })
})
