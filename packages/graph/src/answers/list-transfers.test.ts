import { toPublicRegister } from '@sharemap/register/public'
import { buildFlow, buildParty, none, smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { listTransfers } from './list-transfers.ts'

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const standings = (asAt: string) =>
  Object.fromEntries(listTransfers(smallRegister(), asAt).transfers.map(({ id, standing }) => [id, standing.standing]))

describe('the small register', () => {
  test('each transfer is judged as at the day', () => {
    expect(standings('2026-11-22')).toEqual({
      'transfer-survey-mailwing': 'stands',
      'transfer-repairs-mailwing': 'does-not-stand',
    })
    expect(standings('2020-05-01')['transfer-repairs-mailwing']).toBe('stands')
  })

  test('with its country, recipient, mechanism, why and what would mend it', () => {
    const [, repairs] = listTransfers(smallRegister(), '2026-11-22').transfers
    expect(repairs).toMatchObject({
      country: 'US',
      mechanism: 'privacy-shield',
      recipient: { id: 'party-mailwing', name: 'Mailwing' },
      flow: { id: 'flow-repairs-mailwing' },
    })
    expect(repairs?.standing.why).toContain('16 July 2020')
    expect(repairs?.standing.mend).not.toBeNull()
  })

  test('flows of which nobody says where they end up are listed, and results that identify nobody are not', () => {
    const { notStated, summary } = listTransfers(smallRegister(), '2026-11-22')
    expect(ids(notStated)).toEqual(['flow-claims-charities', 'flow-claims-fraud', 'flow-behaviour-charities'])
    expect(summary).toBe(
      'On 22 November 2026, of 2 transfers out of the UK, 1 stood, 1 did not, and of 0 it cannot be told. For 3 more flows of personal data nobody says whether it leaves.',
    )
  })
})

test('a receiver abroad without a transfer record, and a system that is hosted abroad, are not passed over', () => {
  const register = smallRegister()
  const far = buildParty({ id: 'party-far', country: stated('IN') })
  const flow = buildFlow({
    id: 'flow-far',
    from: 'activity-resident-survey',
    to: 'party-far',
    activity: 'activity-resident-survey',
  })
  const systems = register.systems.map((system) => ({ ...system, hostingLocations: stated(['GB', 'US']) }))
  const list = listTransfers(
    { ...register, systems, parties: [...register.parties, far], flows: [...register.flows, flow] },
    '2026-11-22',
  )
  expect(list.withoutRecord).toMatchObject([
    { flow: { id: 'flow-far' }, country: 'IN', standing: { standing: 'cannot-tell' } },
  ])
  expect(list.systemsAbroad).toMatchObject([
    {
      system: { id: 'system-casewise' },
      provider: { id: 'party-casewise' },
      countries: ['US'],
      activities: [{ id: 'activity-benefit-claims' }],
    },
  ])
})

test('every flow that leaves or may leave is listed exactly once, in either register', () => {
  fc.assert(
    fc.property(anyRegister, fc.boolean(), (council, isPublic) => {
      const register = isPublic ? toPublicRegister(council) : council
      const list = listTransfers(register, '2026-11-22')
      const listed = [
        ...list.transfers.map(({ flow }) => flow.id),
        ...list.withoutRecord.map(({ flow }) => flow.id),
        ...ids(list.notStated),
      ]
      const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
      const leaving = graph.edges.filter(
        (edge) =>
          edge.kind === 'flow' &&
          (edge.leavesUk === 'yes' ||
            edge.transfer !== null ||
            (edge.leavesUk !== 'no' && edge.carried.state !== 'none')),
      )
      expect(listed.toSorted()).toEqual(ids(leaving).toSorted())
    }),
  )
})

test('what is known to stay is not listed', () => {
  const register = smallRegister()
  const flows = register.flows.map((flow) => ({ ...flow, transfer: none('It stays.') }))
  const list = listTransfers({ ...register, flows, transfers: [] }, '2026-11-22')
  expect([list.transfers, list.withoutRecord, list.notStated]).toEqual([[], [], []])
})
