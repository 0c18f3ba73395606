import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntry, isInForce, isWithin, type LegalEntry, tableOf } from './legal-entry.ts'

const entry = (inForceFrom: string | null, inForceTo: string | null) => ({ inForceFrom, inForceTo })

describe('isInForce', () => {
  it('is half-open: in force on the first day, and no longer on the day it ends', () => {
    const shield = entry('2016-07-12', '2020-07-16')
    expect(isInForce(shield, '2016-07-11')).toBe(false)
    expect(isInForce(shield, '2016-07-12')).toBe(true)
    expect(isInForce(shield, '2020-07-15')).toBe(true)
    expect(isInForce(shield, '2020-07-16')).toBe(false)
  })

  it('holds on without an end, and never begins without a first day', () => {
    expect(isInForce(entry('2018-05-25', null), '2099-01-01')).toBe(true)
    expect(isInForce(entry(null, null), '2099-01-01')).toBe(false)
    expect(isInForce(entry(null, '2099-01-01'), '2020-01-01')).toBe(false)
  })

  it('refuses a date that is none, even for an entry that is never in force', () => {
    expect(() => isInForce(entry(null, null), '22/11/2026')).toThrow(RangeError)
    expect(() => isWithin({ from: null, to: null }, '2026-11-31')).toThrow(RangeError)
  })
})

describe('isWithin', () => {
  it('agrees with comparing the days as dates', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    const iso = (date: Date) => date.toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, day, day, (from, to, asAt) => {
        const at = Date.parse(iso(asAt))
        const expected = Date.parse(iso(from)) <= at && at < Date.parse(iso(to))
        expect(isWithin({ from: iso(from), to: iso(to) }, iso(asAt))).toBe(expected)
      }),
    )
  })
})

describe('tableOf and findEntry', () => {
  const facts = {
    name: 'x',
    plainName: 'x',
    inForceFrom: null,
    inForceTo: null,
    source: 'x',
    certainty: 'confirmed',
  } as const
  const table = tableOf<LegalEntry<'a' | 'b'>>(['b', 'a'], { a: facts, b: { ...facts, name: 'y' } })

  it('keeps the order of the codes and joins each to its own facts', () => {
    expect(table.map((row) => [row.code, row.name])).toEqual([
      ['b', 'y'],
      ['a', 'x'],
    ])
  })

  it('finds by code and knows nothing else', () => {
    expect(findEntry(table, 'a')?.code).toBe('a')
    expect(findEntry(table, 'c')).toBeUndefined()
  })
})
