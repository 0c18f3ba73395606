import type { Flow, Register } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { buildParty, buildTransfer, none, smallRegister, stated, unsaid } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from './build-flow-graph.ts'
import type { FlowEdge, FlowGraph } from './flow-graph.ts'
import { edgeOf, edgesFrom, indexGraph, nodeOf } from './graph-index.ts'
import { anyRegister } from './testing/arbitrary-flow-graph.ts'

const asAt = '2026-11-22'
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const flowOf = (graph: FlowGraph, id: string) => edgeOf(graph, id) as FlowEdge

const changed = (list: 'flows' | 'parties' | 'activities', id: string, change: object): Register => {
  const register = smallRegister()
  return {
    ...register,
    [list]: register[list].map((record) => (record.id === id ? { ...record, ...change } : record)),
  }
}

const has = (register: Register, id: string, on = asAt) => {
  const graph = buildFlowGraph(register, { asAt: on })
  return nodeOf(graph, id) !== undefined || edgeOf(graph, id) !== undefined
}

describe('properties', () => {
  test('every edge has its ends, every id stands once, and the graph is plain data', () => {
    fc.assert(
      fc.property(anyRegister, day, (register, on) => {
        const graph = buildFlowGraph(register, { asAt: on })
        const index = indexGraph(graph)
        expect(index.positionOf.size).toBe(graph.nodes.length)
        expect(index.edgeOf.size).toBe(graph.edges.length)
        expect(JSON.parse(JSON.stringify(graph))).toEqual(graph)
      }),
    )
  })

  test('whatever a flow is said to carry, and whom it is said to be about, is there on the day', () => {
    fc.assert(
      fc.property(anyRegister, day, (register, on) => {
        const graph = buildFlowGraph(register, { asAt: on })
        const drawn = new Set(graph.nodes.map((node) => node.id))
        for (const edge of graph.edges) {
          if (edge.kind !== 'flow') continue
          const carried = edge.carried.state === 'stated' ? edge.carried.categories : []
          expect([...carried, ...(edge.subjectGroups ?? [])].filter((id) => !drawn.has(id))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a flow is drawn exactly when it, its ends, its activity and that activity’s controller hold on the day', () => {
    fc.assert(
      fc.property(anyRegister, day, (register, on) => {
        const records = new Map(
          [register.parties, register.subjectGroups, register.systems, register.activities, register.flows]
            .flat()
            .map((record) => [record.id, record]),
        )
        const holds = (id: string) => {
          const { status, validFrom, validTo } = records.get(id)!
          return status !== 'retired' && (validFrom === null || validFrom <= on) && (validTo === null || on < validTo)
        }
        const controllers = new Map(register.activities.map((activity) => [activity.id, activity.controller]))
        const isTold = (id: string) => holds(id) && (!controllers.has(id) || holds(controllers.get(id)!))
        const expected = register.flows
          .filter((flow) => [flow.id, flow.from, flow.to, flow.activity].every(isTold))
          .map((flow) => flow.id)
        const drawn = buildFlowGraph(register, { asAt: on }).edges.filter((edge) => edge.kind === 'flow')
        expect(drawn.map((edge) => edge.id)).toEqual(expected)
      }),
    )
  })

  test('places and laws stand only where something leads to them', () => {
    fc.assert(
      fc.property(anyRegister, day, (register, on) => {
        const graph = buildFlowGraph(register, { asAt: on })
        for (const node of graph.nodes) {
          if (!['place', 'lawful-basis', 'gateway'].includes(node.kind)) continue
          expect(graph.edges.some((edge) => edge.to === node.id)).toBe(true)
        }
      }),
    )
  })
})

describe('what holds on a day', () => {
  test('retired records go, with the flows that cannot be told without them', () => {
    expect(has(changed('flows', 'flow-claims-dwp', { status: 'retired' }), 'flow-claims-dwp')).toBe(false)
    const withoutDwp = changed('parties', 'party-dwp', { status: 'retired' })
    expect(has(withoutDwp, 'party-dwp')).toBe(false)
    expect(has(withoutDwp, 'flow-claims-dwp')).toBe(false)
    expect(has(withoutDwp, 'flow-claims-charities')).toBe(true)
    expect(has(changed('flows', 'flow-claims-dwp', { status: 'draft' }), 'flow-claims-dwp')).toBe(true)
  })

  test('a retired category is no longer carried, and where all of them are, nobody says what is', () => {
    const register = changed('flows', 'flow-claims-dwp', {
      categories: stated(['category-ni-number', 'category-health']),
    })
    const carriedWithout = (...gone: string[]) => {
      const dataCategories = register.dataCategories.map((category) =>
        gone.includes(category.id) ? { ...category, status: 'retired' as const } : category,
      )
      return flowOf(buildFlowGraph({ ...register, dataCategories }, { asAt }), 'flow-claims-dwp').carried
    }
    expect(carriedWithout()).toEqual({ state: 'stated', categories: ['category-ni-number', 'category-health'] })
    expect(carriedWithout('category-health')).toEqual({ state: 'stated', categories: ['category-ni-number'] })
    expect(carriedWithout('category-health', 'category-ni-number')).toEqual({ state: 'not-stated' })
  })

  test('valid from the first day, and no more on the day it ends', () => {
    const register = changed('activities', 'activity-benefit-claims', {
      validFrom: '2020-01-01',
      validTo: '2025-01-01',
    })
    expect(has(register, 'flow-claims-dwp', '2019-12-31')).toBe(false)
    expect(has(register, 'flow-claims-dwp', '2020-01-01')).toBe(true)
    expect(has(register, 'flow-claims-dwp', '2024-12-31')).toBe(true)
    expect(has(register, 'flow-claims-dwp', '2025-01-01')).toBe(false)
  })

  test('a day that is none is refused', () => {
    expect(() => buildFlowGraph(smallRegister(), { asAt: '2026-02-30' })).toThrow(RangeError)
  })
})

describe('where data ends up', () => {
  const at = (change: Partial<Flow>, more: Partial<Register> = {}, on = asAt) =>
    flowOf(
      buildFlowGraph({ ...changed('flows', 'flow-claims-charities', change), ...more }, { asAt: on }),
      'flow-claims-charities',
    )

  test('standing follows the date: Privacy Shield stood on 1 May 2020, and does not today', () => {
    const standing = (on: string) =>
      flowOf(buildFlowGraph(smallRegister(), { asAt: on }), 'flow-repairs-mailwing').standing?.standing
    expect(standing('2020-05-01')).toBe('stands')
    expect(standing('2020-07-16')).toBe('does-not-stand')
    expect(standing(asAt)).toBe('does-not-stand')
  })

  test('a recipient certified under a scheme that the register names in words is known by the law', () => {
    const standing = (on: string) =>
      flowOf(buildFlowGraph(smallRegister(), { asAt: on }), 'flow-survey-mailwing').standing?.standing
    expect(standing(asAt)).toBe('stands')
    expect(standing('2023-10-01')).toBe('does-not-stand')
  })

  test('unsaid is not the same as staying in the UK', () => {
    expect(at({ to: 'party-charities' })).toMatchObject({ country: null, leavesUk: 'not-stated', standing: null })
    expect(at({ transfer: none('Kept here.') })).toMatchObject({ country: 'GB', leavesUk: 'no', standing: null })
    const graph = buildFlowGraph(smallRegister(), { asAt })
    expect(edgesFrom(graph, 'party-charities').map((edge) => edge.to)).toEqual(['place-not-stated'])
  })

  test('a transfer without a country leaves for a country that is not named', () => {
    const transfers = [...smallRegister().transfers, buildTransfer({ id: 'transfer-away' })]
    const edge = at({ transfer: stated('transfer-away') }, { transfers })
    expect(edge).toMatchObject({ country: null, leavesUk: 'yes', standing: { standing: 'cannot-tell' } })
  })

  test('a receiver abroad is judged by its country alone where nobody speaks of a transfer', () => {
    const parties = (country: string) => [
      ...smallRegister().parties,
      buildParty({ id: 'party-far', country: stated(country) }),
    ]
    const change = { to: 'party-far', transfer: unsaid }
    expect(at(change, { parties: parties('IE') })).toMatchObject({
      country: 'IE',
      leavesUk: 'yes',
      standing: { standing: 'stands' },
    })
    expect(at(change, { parties: parties('US') }).standing?.standing).toBe('cannot-tell')
    expect(at(change, { parties: parties('GB') })).toMatchObject({ country: 'GB', leavesUk: 'no', standing: null })
  })

  test('a system is where it is hosted, and an activity where its controller is', () => {
    const systems = (places: string[]) =>
      smallRegister().systems.map((system) => ({ ...system, hostingLocations: stated(places) }))
    const change = { to: 'system-casewise' }
    expect(at(change, { systems: systems(['GB']) }).leavesUk).toBe('no')
    expect(at(change, { systems: systems(['GB', 'US']) })).toMatchObject({ country: 'US', leavesUk: 'yes' })
    expect(at(change, { systems: systems(['IE', 'US']) })).toMatchObject({ country: null, leavesUk: 'yes' })
    expect(at({ to: 'activity-housing-repairs' })).toMatchObject({ country: 'GB', leavesUk: 'no' })
  })

  test('a transfer that is not published leaves, and is not said to be unsaid', () => {
    const register = smallRegister()
    const transfers = register.transfers.map((transfer) => ({ ...transfer, visibility: 'internal' as const }))
    const graph = buildFlowGraph(toPublicRegister({ ...register, transfers }), { asAt })
    const edge = flowOf(graph, 'flow-repairs-mailwing')
    expect(edge).toMatchObject({ country: 'US', leavesUk: 'yes', standing: { standing: 'cannot-tell' } })
    expect(edge.standing?.why).toMatch(/not published/)
  })
})

describe('the bodies behind an activity', () => {
  const graph = buildFlowGraph(smallRegister(), { asAt })

  test('are named on it, for they may have no node', () => {
    expect(nodeOf(graph, 'party-benefits-service')).toBeUndefined()
    expect(nodeOf(graph, 'activity-benefit-claims')).toMatchObject({
      organisation: 'party-alderbrook',
      organisationLabel: 'Alderbrook Council',
      controllerLabel: 'Alderbrook Council',
      runByLabel: 'Benefits service',
      runByPlainLabel: 'the benefits service',
      collects: ['category-name', 'category-ni-number', 'category-health'],
      subjectGroups: ['subject-group-claimants'],
    })
  })

  test('a flow crosses an organisation unless both ends are of one', () => {
    expect(flowOf(graph, 'flow-claims-dwp').crossesOrganisation).toBe(true)
    expect(flowOf(graph, 'flow-claims-fraud').crossesOrganisation).toBe(false)
    expect(flowOf(graph, 'flow-claim').crossesOrganisation).toBe(false)
  })
})

describe('audiences', () => {
  const forCouncil = (graph: FlowGraph<'council'>) => graph.audience
  const forResidents = (graph: FlowGraph<'resident'>) => graph.audience
  const council = buildFlowGraph(smallRegister(), { asAt })
  const resident = buildFlowGraph(toPublicRegister(smallRegister()), { asAt })

  test('a graph bears the audience of its register, and the types keep them apart', () => {
    expect(forCouncil(council)).toBe('council')
    expect(forResidents(resident)).toBe('resident')
    // @ts-expect-error A council's graph must not pass where a resident's is wanted.
    expect(forResidents(council)).toBe('council')
    // @ts-expect-error A resident's graph must not pass for the council's whole one.
    expect(forCouncil(resident)).toBe('resident')
  })

  test('what is internal is in no resident’s graph', () => {
    expect(JSON.stringify(council)).toContain('flow-claims-fraud')
    expect(JSON.stringify(resident)).not.toContain('fraud')
  })
})
