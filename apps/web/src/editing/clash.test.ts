import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clash, clashesOf, clashingFields, type Side, settleClash } from './clash.ts'

const seen = smallRegister().parties[0] as ReturnType<typeof smallRegister>['parties'][number]
const clash = (mine: object, theirs: object): Clash => ({
  record: seen.id,
  seen,
  mine: { ...seen, ...mine },
  theirs: { ...seen, version: seen.version + 1, ...theirs },
  since: [],
})

describe('clashingFields', () => {
  test('says who changed what, and is silent where both did the same', () => {
    const fields = clashingFields(
      clash(
        { name: 'Mine', notes: 'same', plainName: 'p' },
        { name: 'Theirs', notes: 'same', reviewDue: '2027-01-01' },
      ),
    )
    expect(fields.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['name', 'both'],
      ['plainName', 'me'],
      ['reviewDue', 'them'],
    ])
  })

  test('knows a field that only one side has', () => {
    expect(clashingFields(clash({ silences: [] }, {}))).toMatchObject([{ field: 'silences', changedBy: 'me' }])
  })
})

describe('settleClash', () => {
  test('keeps mine where I changed it, theirs where they did, and what I chose where both did', () => {
    const both = clash({ name: 'Mine', plainName: 'mine' }, { name: 'Theirs', plainName: 'theirs', notes: 'new' })
    expect(settleClash(both, new Map<string, Side>([['plainName', 'theirs']]))).toEqual({
      ...seen,
      version: seen.version + 1,
      name: 'Mine',
      plainName: 'theirs',
      notes: 'new',
    })
  })

  test('lets a field of mine go where I say so', () => {
    const mine = clash({ notes: 'mine' }, {})
    expect(settleClash(mine, new Map<string, Side>([['notes', 'theirs']]))).toEqual(mine.theirs)
  })

  test('loses nothing that one side alone changed, whatever was changed', () => {
    const change = fc.record(
      { name: fc.string(), plainName: fc.string(), notes: fc.string(), reviewDue: fc.constant('2027-01-01') },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(change, change, (mine, theirs) => {
        const settled = settleClash(clash(mine, theirs), new Map()) as unknown as Record<string, unknown>
        for (const [field, value] of Object.entries(mine)) {
          if (value !== (seen as unknown as Record<string, unknown>)[field]) expect(settled[field]).toBe(value)
        }
        for (const [field, value] of Object.entries(theirs)) {
          if (!(field in mine)) expect(settled[field]).toBe(value)
        }
        expect(settled.version).toBe(seen.version + 1)
      }),
    )
  })

  test('settles nothing where a side has removed the record', () => {
    expect(settleClash({ ...clash({}, {}), theirs: null }, new Map())).toBeNull()
  })
})

test('clashesOf makes one clash of several conflicts over one record', () => {
  const conflict = { command: 0, record: seen.id, seenRecord: seen, current: null, since: [], message: 'Gone.' }
  expect(clashesOf([conflict, { ...conflict, command: 1 }], () => seen)).toEqual([
    { record: seen.id, seen, mine: seen, theirs: null, since: [] },
  ])
})
