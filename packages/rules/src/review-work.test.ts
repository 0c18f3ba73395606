import { parseRegister, type Register, recordListNames } from '@sharemap/register'
import { arbitraryRegister, buildParty, buildRetentionRule, stated, unsaid } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewKinds, reviewWork } from './review-work.ts'
import { modelRegister } from './testing/model-register.ts'

const asAt = '2026-11-22'
const until = '2027-02-22'

const workOf = (change: (register: Register) => void) => {
  const register = modelRegister()
  change(register)
  expect(parseRegister(register)).toMatchObject({ ok: true })
  const before = reviewWork(modelRegister(), asAt, until).map((item) => JSON.stringify(item))
  return reviewWork(register, asAt, until).filter((item) => !before.includes(JSON.stringify(item)))
}

const party = (given: object) => (r: Register) => void r.parties.push(buildParty({ id: 'party-one', ...given }))

const silence = { rule: 'GW-NONE', field: null, reason: 'In hand.', by: 'Jo', on: '2026-06-01', until: '2027-01-01' }

describe('reviewWork', { timeout: 30_000 }, () => {
  it.each<[string, (register: Register) => void, object]>([
    [
      'review overdue',
      party({ reviewDue: '2026-11-21' }),
      { kind: 'review-overdue', on: '2026-11-21', field: 'reviewDue' },
    ],
    [
      'review due today',
      party({ reviewDue: asAt }),
      { kind: 'review-due', on: asAt, record: 'party-one', name: 'One' },
    ],
    ['review due on the last day', party({ reviewDue: until }), { kind: 'review-due', on: until }],
    [
      'review of an agreement',
      (r) => Object.assign(r.agreements[0] as object, { reviewDue: '2027-01-01' }),
      { kind: 'agreement-review', on: '2027-01-01' },
    ],
    [
      'agreement that has ended',
      (r) => Object.assign(r.agreements[0] as object, { endsOn: stated('2026-01-01') }),
      { kind: 'agreement-ends', on: '2026-01-01', words: expect.stringContaining('ended on 1 January 2026') },
    ],
    [
      'agreement that ends',
      (r) => Object.assign(r.agreements[0] as object, { endsOn: stated('2026-12-31') }),
      { kind: 'agreement-ends', field: 'endsOn', words: expect.stringContaining('ends on 31 December 2026') },
    ],
    [
      'certification that was checked nearly a year ago',
      (r) =>
        Object.assign(r.transfers[0] as object, {
          certification: stated({ scheme: 'A scheme', entry: unsaid, checkedOn: '2025-12-01' }),
        }),
      { kind: 'certification-ends', on: '2026-12-01', field: 'certification' },
    ],
    [
      'retention of an activity that has ended',
      (r) => {
        r.retentionRules.push(
          buildRetentionRule({ id: 'retention-year', keptFor: { state: 'period', period: 'P1Y', from: unsaid } }),
          buildRetentionRule({ id: 'retention-month', keptFor: { state: 'period', period: 'P1M', from: unsaid } }),
        )
        const retention = stated(['retention-year', 'retention-month'])
        Object.assign(r.activities[0] as object, { validTo: '2026-01-10', retention })
      },
      { kind: 'retention-ends', on: '2027-01-10', field: 'retention' },
    ],
    ['record that ends', party({ validTo: '2027-01-01' }), { kind: 'record-ends', on: '2027-01-01', field: 'validTo' }],
    [
      'silence that ends',
      party({ silences: [silence] }),
      { kind: 'silence-ends', on: '2027-01-01', field: 'silences' },
    ],
    ['draft', party({ status: 'draft' }), { kind: 'draft', on: null }],
    ['record in review', party({ status: 'in-review' }), { kind: 'in-review', on: null, field: 'status' }],
  ])('tells of a %s', (_, change, expected) => {
    expect(workOf(change)).toContainEqual(expect.objectContaining(expected))
  })

  it.each<[string, (register: Register) => void]>([
    ['a review the day after', party({ reviewDue: '2027-02-23' })],
    ['a review of what is retired', party({ reviewDue: '2026-01-01', status: 'retired' })],
    ['a record that has ended already', party({ validTo: asAt })],
    ['a silence that another outlasts', party({ silences: [silence, { ...silence, until: '2027-06-01' }] })],
    [
      'a certification nobody checked',
      (r) =>
        Object.assign(r.transfers[0] as object, {
          certification: stated({ scheme: 'A scheme', entry: unsaid, checkedOn: null }),
        }),
    ],
  ])('does not tell of %s', (_, change) => {
    expect(workOf(change)).toEqual([])
  })

  it('comes by day, and last what has none', () => {
    const items = workOf((r) => {
      r.parties.push(
        buildParty({ id: 'party-draft', status: 'draft' }),
        buildParty({ id: 'party-late', reviewDue: '2027-01-01' }),
        buildParty({ id: 'party-soon', validTo: '2026-12-01' }),
        buildParty({ id: 'party-past', reviewDue: '2026-01-01' }),
      )
    })
    expect(items.map(({ record }) => record)).toEqual(['party-past', 'party-soon', 'party-late', 'party-draft'])
  })

  it('is told of any register, each item at one of its records, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const before = structuredClone(register)
        const names = new Map(recordListNames.flatMap((list) => register[list].map(({ id, name }) => [id, name])))
        for (const { kind, record, name, on, words } of reviewWork(register, asAt, '2030-01-01')) {
          expect(names.get(record)).toBe(name)
          expect(reviewKinds).toContain(kind)
          expect(words).toMatch(/\.$/)
          if (on !== null) expect(on <= '2030-01-01').toBe(true)
        }
        expect(register).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  it('refuses a day that is none', () => {
    expect(() => reviewWork(modelRegister(), 'today', until)).toThrow(RangeError)
    expect(() => reviewWork(modelRegister(), asAt, '2027-02-30')).toThrow(RangeError)
  })
})
