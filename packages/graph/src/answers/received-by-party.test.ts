import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { receivedByParty } from './received-by-party.ts'

const register = smallRegister()
const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const of = (party: string) => receivedByParty(register, graph, party)

describe('a body that is told', () => {
  test('what it gets, under which power and basis, and what it gives', () => {
    const dwp = of('party-dwp')
    expect(ids(dwp.receives)).toEqual(['flow-claims-dwp'])
    expect(ids(dwp.gives)).toEqual(['flow-dwp-claims'])
    expect(ids(dwp.told)).toEqual(['category-name', 'category-ni-number'])
    expect(dwp.mayBeTold).toEqual([])
    expect(dwp.gateways).toEqual(['welfare-reform-act-2012-s131'])
    expect(dwp.bases).toEqual([{ code: '6(1)(e)', name: 'Public task' }])
    expect(dwp.aliases).toContain('DWP')
    expect(dwp.summary).toBe(
      'Department for Work and Pensions gets 1 flow from 1 activity: the sources name 2 categories that it is told, and leave none open.',
    )
  })

  test('what nobody says is told is what it may be told', () => {
    const casewise = of('party-casewise')
    expect(casewise.told).toEqual([])
    expect(casewise.summary).toMatch(
      /: the sources name no category that it is told, and leave open 3 that it may be told\.$/,
    )
    expect(ids(casewise.mayBeTold)).toEqual(['category-health', 'category-name', 'category-ni-number'])
    expect(ids(casewise.systems)).toEqual(['system-casewise'])
    expect(ids(casewise.withoutGateway)).toEqual(['flow-claims-casewise'])
  })
})

describe('a council', () => {
  test('gets what its activities get, and gives what they give', () => {
    const council = of('party-alderbrook')
    expect(ids(council.receives)).toEqual(['flow-claim', 'flow-dwp-claims', 'flow-behaviour-alderbrook'])
    expect(ids(council.gives)).toContain('flow-claims-dwp')
    expect(ids(council.gives)).not.toContain('flow-repairs-mailwing')
    expect(ids(council.parts)).toContain('party-benefits-service')
  })

  test('and so does the service that carries them out', () => {
    expect(ids(of('party-benefits-service').receives)).toEqual(['flow-claim', 'flow-dwp-claims'])
  })
})

test('an unknown party is refused', () => {
  expect(() => of('party-nobody')).toThrow(RangeError)
})
