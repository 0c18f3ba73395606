import type { Flow, Register } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { none, smallRegister, stated, unsaid } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { sensitiveFlows } from './sensitive-flows.ts'

const asAt = '2026-11-22'
type Article9 = Flow['article9']
type Article10 = Flow['article10']

const withFlow = (id: string, change: Partial<Flow>): Register => {
  const register = smallRegister()
  return { ...register, flows: register.flows.map((flow) => (flow.id === id ? { ...flow, ...change } : flow)) }
}

const answerOf = (register: Register, id: string) =>
  sensitiveFlows(register, buildFlowGraph(register, { asAt })).flows.find(({ flow }) => flow.id === id)

const missingFor = (article9: Article9, change: Partial<Flow> = {}) =>
  answerOf(withFlow('flow-claims-charities', { article9, ...change }), 'flow-claims-charities')?.missing

const missingForOffences = (article10: Article10) =>
  answerOf(withFlow('flow-behaviour-alderbrook', { article10 }), 'flow-behaviour-alderbrook')?.missing

type Use9 = (Article9 & { state: 'stated' })['value'][number]
const use = (
  code: Use9['code'],
  schedule1: Use9['schedule1'] = unsaid,
  policyDocument: Use9['policyDocument'] = unsaid,
) => stated([{ code, schedule1, policyDocument }])

describe('which flows', () => {
  const register = smallRegister()
  const answer = sensitiveFlows(register, buildFlowGraph(register, { asAt }))

  test('those that are said to carry such data, and those that may', () => {
    expect(answer.flows.map(({ flow, stated: isStated }) => [flow.id, isStated])).toEqual([
      ['flow-claim', true],
      ['flow-dwp-claims', false],
      ['flow-claims-charities', false],
      ['flow-claims-casewise', false],
      ['flow-claims-fraud', false],
      ['flow-behaviour-alderbrook', true],
      ['flow-behaviour-charities', false],
    ])
    expect(answer.summary).toBe(
      '2 flows are said to carry special category or criminal offence data, and 5 more may. The condition is complete for 7 of the 7.',
    )
  })

  test('with what data, and on which conditions: the flow’s own, else its activity’s', () => {
    expect(answerOf(register, 'flow-claims-casewise')).toMatchObject({
      special: [{ id: 'category-health' }],
      criminalOffence: [],
      conditions: ['Art 9(2)(b)'],
      complete: true,
    })
  })
})

describe('a condition of Art 9', () => {
  test('is missing where none is stated, and where it is said that none applies', () => {
    const register = smallRegister()
    const activities = register.activities.map((activity) => ({ ...activity, article9: unsaid }))
    expect(answerOf({ ...register, activities }, 'flow-claims-charities')?.missing).toEqual([
      'No Art 9(2) condition for special category data is stated.',
    ])
    expect(missingFor(none('No such data goes.'))).toEqual([
      'It is said that no Art 9(2) condition for special category data is needed (No such data goes), and yet such data goes or may go.',
    ])
  })

  test('stands alone where DPA 2018 s.10 asks for nothing more', () => {
    expect(missingFor(use('9(2)(a)'))).toEqual([])
    expect(missingFor(use('9(2)(f)'))).toEqual([])
  })

  test('needs a Schedule 1 paragraph where s.10 asks for one', () => {
    expect(missingFor(use('9(2)(g)'))).toEqual([
      'DPA 2018 s.10 asks for a paragraph of Schedule 1 Part 2 with Art 9(2)(g), and none is stated.',
    ])
  })

  test('needs the policy document that its paragraph asks for', () => {
    expect(missingFor(use('9(2)(g)', stated('sch1-18')))).toEqual([
      'Schedule 1 paragraph 18 asks for an appropriate policy document, and none is stated.',
    ])
    expect(missingFor(use('9(2)(g)', stated('sch1-18'), none('Not written.')))).toHaveLength(1)
    expect(missingFor(use('9(2)(g)', stated('sch1-18'), stated('APD 1')))).toEqual([])
    expect(missingFor(use('9(2)(h)', stated('sch1-2')))).toEqual([])
  })

  test('paragraph 10 asks for no document where the data goes to the police', () => {
    expect(missingFor(use('9(2)(g)', stated('sch1-10')))).toHaveLength(1)
    const register = withFlow('flow-claims-charities', { article9: use('9(2)(g)', stated('sch1-10')) })
    const parties = register.parties.map((party) =>
      party.id === 'party-charities' ? { ...party, kind: 'law-enforcement' as const } : party,
    )
    expect(answerOf({ ...register, parties }, 'flow-claims-charities')?.missing).toEqual([])
  })

  test('is not completed by a paragraph that belongs to another', () => {
    expect(missingFor(use('9(2)(h)', stated('sch1-18'), stated('APD 1')))).toEqual([
      'Schedule 1 paragraph 18 does not complete Art 9(2)(h).',
    ])
  })

  test('conditions are alternatives: one that is complete is enough', () => {
    const both = stated([
      { code: '9(2)(g)' as const, schedule1: unsaid, policyDocument: unsaid },
      { code: '9(2)(a)' as const, schedule1: unsaid, policyDocument: unsaid },
    ])
    expect(missingFor(both)).toEqual([])
  })
})

describe('an authority under Art 10', () => {
  test('official authority is enough', () => {
    expect(
      missingForOffences(stated([{ authority: 'official-authority', schedule1: unsaid, policyDocument: unsaid }])),
    ).toEqual([])
  })

  test('a Schedule 1 condition must be named, with its document where asked', () => {
    const condition = (schedule1: Use9['schedule1'], policyDocument: Use9['policyDocument'] = unsaid) =>
      stated([{ authority: 'schedule-1' as const, schedule1, policyDocument }])
    expect(missingForOffences(condition(unsaid))).toEqual([
      'DPA 2018 s.10(5) asks for a Schedule 1 paragraph, and none is stated.',
    ])
    expect(missingForOffences(condition(stated('sch1-33')))).toEqual([])
    expect(missingForOffences(condition(stated('sch1-36')))).toHaveLength(1)
    expect(missingForOffences(condition(stated('sch1-36'), stated('APD 2')))).toEqual([])
  })

  test('is missing where none is stated', () => {
    const register = smallRegister()
    const activities = register.activities.map((activity) => ({ ...activity, article10: unsaid }))
    expect(answerOf({ ...register, activities }, 'flow-behaviour-alderbrook')?.missing).toEqual([
      'No Art 10 authority for criminal offence data is stated.',
    ])
  })
})

test('a public register holds the policy document back, and that is not counted against it', () => {
  const register = toPublicRegister(
    withFlow('flow-claims-charities', { article9: use('9(2)(g)', stated('sch1-18'), stated('APD 1')) }),
  )
  const { flows } = sensitiveFlows(register, buildFlowGraph(register, { asAt }))
  expect(flows.find(({ flow }) => flow.id === 'flow-claims-charities')?.missing).toEqual([])
})
