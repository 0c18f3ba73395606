import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { compareDays } from './compare-days.ts'

describe('two days of one register', () => {
  test('the law changed under a transfer that did not change', () => {
    const { standing, began, ended } = compareDays(smallRegister(), '2020-05-01', '2026-11-22')
    const shield = standing.find(({ before, after }) => before.standing === 'stands' && after.standing !== 'stands')
    expect(shield?.transfer.name).toMatch(/Mailwing|repairs/i)
    expect([began, ended]).toEqual([[], []])
  })

  test('a record that began between them is told, and so are those that ended', () => {
    const register = smallRegister()
    const flow = register.flows.find(({ id }) => id === 'flow-claims-dwp')
    if (flow === undefined) throw new Error('The small register lost its flow to DWP')
    flow.validFrom = '2024-04-01'
    expect(compareDays(register, '2024-01-01', '2025-01-01').began).toEqual([{ id: flow.id, name: flow.name }])
    flow.validFrom = null
    flow.validTo = '2024-04-01'
    expect(compareDays(register, '2024-01-01', '2025-01-01').ended).toEqual([{ id: flow.id, name: flow.name }])
  })

  test('the same day twice differs in nothing', () => {
    expect(compareDays(smallRegister(), '2026-01-01', '2026-01-01')).toEqual({ began: [], ended: [], standing: [] })
  })
})
