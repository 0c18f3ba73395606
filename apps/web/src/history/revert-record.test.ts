import { applyEdits, type EditCommand, type Register } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { revertRecord } from './revert-record.ts'

const today = '2026-11-22'

const edited = (register: Register, commands: readonly object[]): Register => {
  const applied = applyEdits(register, commands as EditCommand[], { today })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  return applied.register
}

const dwp = (register: Register) => register.parties.find(({ id }) => id === 'party-dwp')
const change = (version: number, path: string, value: unknown) => ({
  command: 'change-field',
  record: 'party-dwp',
  version,
  path,
  value,
})

describe('revertRecord', () => {
  test('takes back the answers to findings that were given since', () => {
    const first = smallRegister()
    const earlier = dwp(first)
    if (earlier === undefined) throw new Error('The fixture has lost its party')
    const answer = {
      rule: 'GW-NONE',
      field: null,
      reason: 'Asked.',
      by: 'ada',
      on: today,
      until: '2027-01-31',
    }
    const second = edited(first, [change(1, 'silences', [answer])])
    const back = edited(second, revertRecord(dwp(second), earlier, 2))
    expect(dwp(back)).toEqual({ ...earlier, version: 3 })
  })

  test('makes a record as it once was, in all but its version and its status', () => {
    const first = smallRegister()
    const earlier = dwp(first)
    const second = edited(first, [change(1, 'plainName', 'The DWP'), change(1, 'aliases', ['DWP'])])
    const third = edited(second, [change(2, 'notes', 'Ask Jo.')])
    if (earlier === undefined) throw new Error('The fixture has lost its party')
    const back = dwp(edited(third, revertRecord(dwp(third), earlier, 3)))
    expect(back).toEqual({ ...earlier, version: 4, status: back?.status })
  })

  test('a record that is as it was needs no edits', () => {
    const register = smallRegister()
    const record = dwp(register)
    if (record === undefined) throw new Error('The fixture has lost its party')
    expect(revertRecord(record, { ...record, version: 7, status: 'retired' }, 7)).toEqual([])
  })

  test('a record that was taken out comes back as a draft, of a version that it never had', () => {
    const first = smallRegister()
    const added = { ...first.systems[0], id: 'system-spare', name: 'Spare', plainName: 'Spare', version: 1 }
    const second = edited(first, [{ command: 'add-record', list: 'systems', record: added }])
    const spare = second.systems.find(({ id }) => id === 'system-spare')
    const third = edited(second, [{ command: 'remove-record', record: 'system-spare', version: 1 }])
    if (spare === undefined) throw new Error('The system was not added')
    const fourth = edited(third, revertRecord(undefined, spare, 1))
    expect(fourth.systems.find(({ id }) => id === 'system-spare')).toEqual({ ...spare, status: 'draft', version: 2 })
  })
})
