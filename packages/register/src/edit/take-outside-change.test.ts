import { describe, expect, it } from 'vitest'
import type { Register } from '../register.ts'
import { buildParty } from '../testing/builders.ts'
import { smallRegister } from '../testing/small-register.ts'
import { takeOutsideChange } from './take-outside-change.ts'

const today = '2026-11-22'
const base = smallRegister()

const withDwp = (fields: object, register: Register = base): Register => ({
  ...register,
  parties: register.parties.map((party) => (party.id === 'party-dwp' ? { ...party, ...fields } : party)),
})

const without = (id: string): Register => ({ ...base, parties: base.parties.filter((party) => party.id !== id) })

describe('takeOutsideChange', () => {
  it('keeps what was changed in both, field by field', () => {
    const taken = takeOutsideChange(base, withDwp({ name: 'DWP' }), withDwp({ notes: 'Ask Jo.', version: 2 }), today)
    expect(taken).toMatchObject({
      ok: true,
      changes: [{ change: 'heading' }, { id: 'party-dwp', version: { before: 2, after: 3 } }],
    })
    expect(taken.ok && taken.register.parties[4]).toMatchObject({ name: 'DWP', notes: 'Ask Jo.', version: 3 })
  })

  it('keeps a version that the hand edit raised further', () => {
    const taken = takeOutsideChange(base, withDwp({ name: 'DWP', version: 9 }), base, today)
    expect(taken.ok && taken.register.parties[4]?.version).toBe(9)
  })

  it('finds nothing new in a file that was only written otherwise', () => {
    const turned = JSON.parse(JSON.stringify(base, Object.keys(base).reverse().concat(allKeys(base))))
    expect(takeOutsideChange(base, turned, base, today)).toEqual({ ok: true, register: base, changes: [] })
  })

  it('takes a new order of records', () => {
    const turned = { ...base, parties: base.parties.toReversed() }
    const taken = takeOutsideChange(base, turned, base, today)
    expect(taken.ok && taken.register.parties.map(({ id }) => id)).toEqual(turned.parties.map(({ id }) => id))
  })

  it.each<[string, Register, Register, object]>([
    [
      'one field changed in both',
      withDwp({ name: 'A' }),
      withDwp({ name: 'B', version: 2 }),
      { record: 'party-dwp', path: 'name' },
    ],
    [
      'the heading changed in both',
      { ...base, title: 'A' },
      { ...base, title: 'B' },
      { record: 'register', path: 'title' },
    ],
    ['a record changed in the file and removed here', withDwp({ name: 'A' }), without('party-dwp'), { path: null }],
    [
      'a record removed from the file and changed here',
      without('party-dwp'),
      withDwp({ name: 'B', version: 2 }),
      { path: null },
    ],
    [
      'two records added of one id',
      { ...base, parties: [...base.parties, buildParty({ id: 'party-new', name: 'A' })] },
      { ...base, parties: [...base.parties, buildParty({ id: 'party-new', name: 'B' })] },
      { record: 'party-new', path: null },
    ],
  ])('tells a clash: %s', (_, outside, register, clash) => {
    expect(takeOutsideChange(base, outside, register, today)).toMatchObject({ ok: false, clashes: [clash] })
  })

  it('tells what is wrong with the two together', () => {
    const named = { ...base, parties: [...base.parties, buildParty({ id: 'party-a', name: 'HMRC' })] }
    const twice = { ...base, parties: [...base.parties, buildParty({ id: 'party-b', name: 'hmrc' })] }
    expect(takeOutsideChange(base, named, twice, today)).toMatchObject({
      ok: false,
      clashes: [],
      problems: [{ code: 'duplicate-name' }],
    })
  })
})

const allKeys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [key, ...allKeys(part)])
    : []
