import { describe, expect, test } from 'vitest'
import { checkRegister } from './check-register.ts'
import { type Silence, silenceSchema } from './silence.ts'
import { modelRegister } from './testing/model-register.ts'

const silence: Silence = {
  rule: 'RE-DATA',
  record: 'flow-referral',
  field: 'categories',
  reason: 'The list is being agreed with Hearth.',
  by: 'A. Officer',
  until: '2027-01-01',
}

const check = (silences: Silence[], asAt = '2026-11-22') => {
  const register = modelRegister()
  const referral = register.flows.find(({ id }) => id === 'flow-referral')
  if (referral !== undefined) referral.categories = { state: 'not-stated' }
  return checkRegister(register, { asAt, silences }).filter(({ rule }) => rule === 'RE-DATA')
}

describe('a silence', () => {
  test('leaves the finding in the list and stands on it', () => {
    expect(check([silence])).toMatchObject([{ record: 'flow-referral', silenced: silence }])
  })

  test('covers any field where it names none', () => {
    expect(check([{ ...silence, field: null }])).toMatchObject([{ silenced: { field: null } }])
  })

  test('lasts until the day that it names, and no longer', () => {
    expect(check([silence], '2026-12-31')[0]?.silenced).toEqual(silence)
    expect(check([silence], '2027-01-01')[0]?.silenced).toBeNull()
  })

  test('the one that lasts longest stands', () => {
    const longer = { ...silence, until: '2028-01-01' }
    expect(check([silence, longer])[0]?.silenced).toEqual(longer)
  })

  test('begins on the day on which it was answered for, where that is known', () => {
    expect(check([{ ...silence, on: '2026-11-22' }])[0]?.silenced).toMatchObject({ on: '2026-11-22' })
    expect(check([{ ...silence, on: '2026-11-23' }])[0]?.silenced).toBeNull()
  })

  test.each([
    ['another rule', { rule: 'GW-NONE' }],
    ['another record', { record: 'flow-hosting' }],
    ['another field', { field: 'gateway' }],
  ])('does not reach %s', (_, other) => {
    expect(check([{ ...silence, ...other }])[0]?.silenced).toBeNull()
  })

  test.each([
    ['a reason', { reason: ' ' }],
    ['a name', { by: '' }],
    ['an end date', { until: 'soon' }],
    ['the id of a rule', { rule: 'everything' }],
  ])('needs %s', (_, wrong) => {
    expect(silenceSchema.safeParse({ ...silence, ...wrong }).success).toBe(false)
  })

  test('takes nothing that it does not know', () => {
    expect(silenceSchema.safeParse({ ...silence, forever: true }).success).toBe(false)
  })
})

describe('a silence that a record of the register bears', () => {
  const { record, ...own } = { ...silence, on: '2026-11-01' }
  const judged = (options: { asAt: string; silences?: Silence[] }) => {
    const register = modelRegister()
    for (const flow of register.flows) {
      if (flow.id === record) Object.assign(flow, { categories: { state: 'not-stated' }, silences: [own] })
    }
    return checkRegister(register, options).filter(({ rule }) => rule === 'RE-DATA')
  }

  test('holds without being passed, and names its record', () => {
    expect(judged({ asAt: '2026-11-22' })).toMatchObject([{ record, silenced: { ...own, record } }])
    expect(judged({ asAt: '2027-01-01' })).toMatchObject([{ record, silenced: null }])
  })

  test('holds beside those that are passed', () => {
    const longer = { ...silence, until: '2028-01-01' }
    expect(judged({ asAt: '2026-11-22', silences: [longer] })[0]?.silenced).toEqual(longer)
  })
})
