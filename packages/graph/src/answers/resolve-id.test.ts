import { buildParty, smallRegister, stated } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { impactOf } from './impact-of.ts'
import { resolveId } from './resolve-id.ts'

const register = smallRegister()

describe('words that mean one thing', () => {
  test.each([
    ['party-dwp', 'party-dwp'],
    ['dwp', 'party-dwp'],
    ['DWP', 'party-dwp'],
    ['department for work and pensions', 'party-dwp'],
    ['the Department for Work and Pensions', 'party-dwp'],
    ['universal credit', 'party-dwp'],
    ['NI number', 'category-ni-number'],
    ['national  insurance-number', 'category-ni-number'],
    ['E-mail address', 'category-email-address'],
    ['benefit claims', 'activity-benefit-claims'],
    ['Benefits privacy notice', 'notice-benefits'],
    ['6(1)(e)', '6(1)(e)'],
    ['Art 6(1)(e)', '6(1)(e)'],
    ['basis-6-1-e', '6(1)(e)'],
    ['public task', '6(1)(e)'],
    ['9(2)(g)', '9(2)(g)'],
    ['privacy-shield', 'privacy-shield'],
    ['crime-and-disorder-act-1998-s115', 'crime-and-disorder-act-1998-s115'],
    ['United States', 'place-us'],
    ['US', 'place-us'],
  ])('%s', (text, id) => {
    expect(resolveId(register, text)).toMatchObject({ state: 'found', id })
  })
})

test('words that mean several things give the candidates, and a kind decides', () => {
  const parties = register.parties.map((party) => ({ ...party, aliases: party.id === 'party-casewise' ? ['CW'] : [] }))
  const systems = register.systems.map((system) => ({ ...system, aliases: ['CW'] }))
  const both = { ...register, parties, systems }
  expect(resolveId(both, 'casewise cloud')).toMatchObject({ state: 'found', id: 'system-casewise' })
  const answer = resolveId(both, 'cw')
  expect(answer.state).toBe('ambiguous')
  expect(answer.state === 'ambiguous' && answer.candidates.map(({ id }) => id)).toEqual([
    'party-casewise',
    'system-casewise',
  ])
  expect(resolveId(both, 'CW', ['system'])).toMatchObject({ state: 'found', id: 'system-casewise' })
})

test('an id says more than a name, a name more than an alias, an alias more than the end of an id', () => {
  expect(resolveId(register, 'casewise')).toMatchObject({ state: 'found', id: 'party-casewise' })
  const aliases = register.systems.map((system) => ({ ...system, aliases: ['Casewise', 'party-casewise'] }))
  const both = { ...register, systems: aliases }
  expect(resolveId(both, 'Casewise')).toMatchObject({ state: 'found', id: 'party-casewise' })
  expect(resolveId(both, 'party-casewise')).toMatchObject({ state: 'found', id: 'party-casewise' })
  expect(resolveId(register, 'claims-dwp')).toMatchObject({ state: 'found', id: 'flow-claims-dwp' })
})

test('words that mean nothing give the nearest', () => {
  const unknown = resolveId(register, 'insurance numbr', ['category'])
  expect(unknown).toEqual({
    state: 'unknown',
    nearest: [{ id: 'category-ni-number', name: 'National Insurance number' }],
  })
  expect(resolveId(register, '')).toEqual({ state: 'unknown', nearest: [] })
  expect(resolveId(register, '???')).toEqual({ state: 'unknown', nearest: [] })
})

test('whatever is found as law can be asked for its impact', () => {
  const far = buildParty({ id: 'party-far', country: stated('IE') })
  const abroad = { ...register, parties: [...register.parties, far] }
  const graph = buildFlowGraph(abroad, { asAt: '2026-11-22' })
  for (const text of ['Ireland', 'consent', 'sch1-18', 'safe harbor', '9(2)(a)']) {
    const resolved = resolveId(abroad, text, ['law'])
    expect(resolved.state).toBe('found')
    if (resolved.state === 'found') expect(impactOf(abroad, graph, resolved.id).kind).toBe('law')
  }
})
