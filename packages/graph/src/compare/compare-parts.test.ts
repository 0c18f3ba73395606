import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { type ComparedFact, type ComparedOutcome, compareParts } from './compare-parts.ts'
import type { ComparedAspect } from './compared-aspect.ts'
import { describeComparison } from './describe-comparison.ts'
import type { PartChoice } from './register-part.ts'

const today = '2026-11-22'
const register = smallRegister()
const between = (kind: PartChoice['kind'], here: string, there: string) =>
  compareParts(register, { kind, of: here }, { kind, of: there }, today)
const keys = (facts: readonly ComparedFact[], aspect: ComparedAspect, outcome: ComparedOutcome) =>
  facts.filter((fact) => fact.aspect === aspect && fact.outcome === outcome).map(({ key }) => key)

describe('two parts of one register, side by side', () => {
  test('two organisations: whom each tells, and what a shared recipient is told by each', () => {
    const { facts, here, there } = between('organisation', 'party-alderbrook', 'party-birchford')
    expect([here.name, there.name]).toEqual(['Alderbrook Council', 'Birchford Council'])
    expect(keys(facts, 'recipients', 'only-here')).toContain('party-dwp')
    expect(keys(facts, 'recipients', 'only-there')).toEqual(['party-alderbrook'])
    expect(keys(facts, 'categories', 'only-there')).toEqual(['category-offences'])
    expect(keys(facts, 'categories', 'changed')).toEqual(['category-name'])
    expect(keys(facts, 'subject-groups', 'both')).toEqual(['subject-group-residents'])
    expect(keys(facts, 'sources', 'only-here')).toEqual(['party-dwp'])
  })

  test('two activities: one recipient that is told different things', () => {
    const { facts } = between('activity', 'activity-resident-survey', 'activity-housing-repairs')
    const mailwing = facts.find(({ key, aspect }) => key === 'party-mailwing' && aspect === 'recipients')
    expect(mailwing?.outcome).toBe('changed')
    expect(mailwing?.differences).toContainEqual({
      detail: 'told',
      here: ['Email address'],
      there: ['Email address', 'Name'],
    })
    const transfer = facts.find(({ aspect }) => aspect === 'transfers')
    expect(transfer?.differences.map(({ detail }) => detail)).toEqual(['standing'])
    expect(keys(facts, 'unsaid', 'only-here')).toEqual(['retention'])
  })

  test('two days: the law changed under a transfer that did not change', () => {
    const { facts, here } = between('day', '2020-05-01', today)
    expect(here).toEqual({ kind: 'day', name: '1 May 2020', id: null })
    const transfer = facts.find(({ aspect, outcome }) => aspect === 'transfers' && outcome === 'changed')
    expect(transfer?.name).toBe('Mailwing (United States)')
    expect(transfer?.differences.map(({ detail }) => detail)).toEqual(['standing'])
  })

  test('a notice: what it tells people is compared too', () => {
    const more = smallRegister()
    const [notice] = more.notices
    if (notice === undefined) throw new Error('The small register lost its notice')
    const poorer = { ...notice, id: 'notice-poorer', name: 'A poorer notice', tells: { ...notice.tells, rights: [] } }
    const { facts } = compareParts(
      { ...more, notices: [notice, poorer] },
      { kind: 'notice', of: notice.id },
      { kind: 'notice', of: poorer.id },
      today,
    )
    expect(facts.filter(({ outcome }) => outcome !== 'both').map(({ aspect }) => aspect)).toEqual(
      notice.tells.rights.map(() => 'rights'),
    )
    expect(notice.tells.rights.length).toBeGreaterThan(0)
  })

  test.each<PartChoice>([
    { kind: 'organisation', of: 'party-nobody' },
    { kind: 'activity', of: 'party-dwp' },
    { kind: 'notice', of: 'notice-none' },
  ])('refuses what is not there: $of', (choice) => {
    expect(() => compareParts(register, choice, choice, today)).toThrow(RangeError)
  })
})

describe('in sentences', () => {
  const says = (kind: PartChoice['kind'], here: string, there: string, aspect: ComparedAspect) =>
    describeComparison(between(kind, here, there)).find((one) => one.aspect === aspect)?.says

  test('what both do, what one does alone, and what differs', () => {
    expect(says('activity', 'activity-resident-survey', 'activity-housing-repairs', 'recipients')).toEqual([
      'Only Resident survey tells Birchford Council.',
      'Mailwing: what is told is Email address (Resident survey), but Email address and Name (Housing repairs).',
    ])
  })

  test('of two days', () => {
    expect(says('day', '2020-05-01', today, 'transfers')).toEqual([
      'Mailwing (United States): what it rests on is EU-US Privacy Shield: stands and UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge): does not stand (1 May 2020), but EU-US Privacy Shield: does not stand and UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge): stands (22 November 2026).',
    ])
    expect(says('day', '2020-05-01', today, 'systems')).toEqual(['Systems on both days alike: Casewise Cloud.'])
  })
})

describe('whatever is compared', () => {
  const twoParts = anyRegister.chain((any) => {
    const ofKind = (kind: PartChoice['kind'], ids: readonly string[]) => {
      const choices = ids.map((of) => ({ kind, of }))
      return choices.length === 0 ? [] : [fc.tuple(fc.constantFrom(...choices), fc.constantFrom(...choices))]
    }
    const live = (
      records: readonly { id: string; status: string; validFrom: string | null; validTo: string | null }[],
    ) =>
      records
        .filter(({ status, validFrom, validTo }) => status !== 'retired' && validFrom === null && validTo === null)
        .map(({ id }) => id)
    return fc.record({
      any: fc.constant(any),
      sides: fc.oneof(
        ...ofKind('day', ['2019-01-01', '2020-05-01', today]),
        ...ofKind('organisation', live(any.parties)),
        ...ofKind('notice', live(any.notices)),
      ),
    })
  })

  test('swapped sides give swapped outcomes', () => {
    const mirror: Record<ComparedOutcome, ComparedOutcome> = {
      'only-here': 'only-there',
      'only-there': 'only-here',
      both: 'both',
      changed: 'changed',
    }
    fc.assert(
      fc.property(twoParts, ({ any, sides: [a, b] }) => {
        const [there, back] = [compareParts(any, a, b, today), compareParts(any, b, a, today)]
        expect([back.here, back.there]).toEqual([there.there, there.here])
        // A name of a purpose may be spelt with other capitals on the other side, so facts are known by their keys.
        const told = (facts: readonly ComparedFact[]) =>
          facts.map((fact) => [fact.aspect, fact.key, fact.outcome, fact.differences]).sort()
        expect(told(back.facts)).toEqual(
          told(
            there.facts.map((fact) => ({
              ...fact,
              outcome: mirror[fact.outcome],
              differences: fact.differences.map(({ detail, here, there: other }) => ({
                detail,
                here: other,
                there: here,
              })),
            })),
          ),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('compared with itself it has everything in both, and nothing differs', () => {
    fc.assert(
      fc.property(twoParts, ({ any, sides: [a] }) => {
        const { facts, counts } = compareParts(any, a, a, today)
        expect(facts.every(({ outcome, differences }) => outcome === 'both' && differences.length === 0)).toBe(true)
        expect(counts).toEqual({ 'only-here': 0, 'only-there': 0, both: facts.length, changed: 0 })
      }),
      { numRuns: 40 },
    )
  })

  test('each fact is told once, in the table and in the sentences, and it is plain data', () => {
    fc.assert(
      fc.property(twoParts, ({ any, sides: [a, b] }) => {
        const comparison = compareParts(any, a, b, today)
        const { facts } = comparison
        expect(new Set(facts.map(({ aspect, key }) => `${aspect} ${key}`)).size).toBe(facts.length)
        const said = describeComparison(comparison)
        expect(said.map(({ aspect }) => aspect)).toEqual([...new Set(facts.map(({ aspect }) => aspect))])
        for (const { aspect, says } of said) {
          const changed = facts.filter((fact) => fact.aspect === aspect && fact.outcome === 'changed').length
          const others = new Set(
            facts.filter((fact) => fact.aspect === aspect && fact.outcome !== 'changed').map(({ outcome }) => outcome),
          )
          expect(says).toHaveLength(changed + others.size)
        }
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
      }),
      { numRuns: 40 },
    )
  })
})
