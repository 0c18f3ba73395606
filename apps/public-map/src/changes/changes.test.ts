import { toPublicRegister } from '@sharemap/register/public'
import {
  arbitraryRegister,
  buildActivity,
  buildFlow,
  buildParty,
  buildRegister,
  stated,
} from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../words/english.ts'
import { comparePublications } from './compare-publications.ts'
import { editionsUpTo } from './history.ts'

const party = (id: string) => buildParty({ id: `party-${id}`, name: id, plainName: `the ${id}` })
const flowTo = (id: string, trigger: string) =>
  buildFlow({
    id: `flow-${id}`,
    from: 'activity-a',
    to: `party-${id}`,
    activity: 'activity-a',
    plainName: 'your record',
    trigger: stated(trigger),
  })

const register = (...told: [string, string][]) =>
  toPublicRegister(
    buildRegister({
      parties: [party('council'), ...told.map(([id]) => party(id))],
      activities: [buildActivity({ id: 'activity-a', controller: 'party-council', plainName: 'job coaching' })],
      flows: told.map(([id, trigger]) => flowTo(id, trigger)),
    }),
  )

const before = register(['charity', 'you ask'], ['court', 'a court asks'])
const after = register(['charity', 'you need help'], ['police', 'a crime is looked into'])

describe('comparePublications', () => {
  it('finds nothing between a register and itself', () => {
    expect(comparePublications(before, before, english)).toEqual([])
  })

  it('tells in plain words what is new, gone and different', () => {
    expect(comparePublications(before, after, english).map(({ sentence }) => sentence)).toEqual([
      'New. Organisation: The police.',
      'Gone. Organisation: The court.',
      'Changed. Who is told: The charity, by job coaching: your record.',
      'New. Who is told: The police, by job coaching: your record.',
      'Gone. Who is told: The court, by job coaching: your record.',
    ])
  })

  it('tells of a change what each field held and holds', () => {
    const [changed] = comparePublications(before, after, english).filter(({ kind }) => kind === 'changed')
    expect(changed?.details).toEqual([
      { field: 'trigger', sentence: 'When it happens: was “you ask”, is now “you need help”.' },
    ])
  })

  it('tells every field of every record in words', () => {
    fc.assert(
      fc.property(arbitraryRegister({ maxPerList: 3 }), arbitraryRegister({ maxPerList: 3 }), (one, other) => {
        const [old, now] = [toPublicRegister(one), toPublicRegister(other)]
        const mixed = Object.fromEntries(
          (Object.keys(english.change.lists) as (keyof typeof english.change.lists)[]).map((list) => [
            list,
            now[list].map((record, at) => ({ ...record, id: old[list][at]?.id ?? record.id })),
          ]),
        )
        const changes = comparePublications(old, { ...now, ...mixed }, english)
        for (const { sentence } of changes.flatMap(({ details = [] }) => details)) {
          expect(sentence).toMatch(/^[A-Z][^:]*: .+\.$/s)
          expect(sentence).not.toMatch(/\[object|undefined|\bnull\b|not-stated/)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('finds as many gone one way as new the other way', () => {
    const count = (kind: string, changes: ReturnType<typeof comparePublications>) =>
      changes.filter((change) => change.kind === kind).length
    const [there, back] = [comparePublications(before, after, english), comparePublications(after, before, english)]
    expect(count('added', there)).toBe(count('removed', back))
    expect(count('changed', there)).toBe(count('changed', back))
  })
})

describe('editionsUpTo', () => {
  const first = editionsUpTo(before, { on: '2026-01-01', version: 'one' }, undefined, english)

  it('begins with nothing to compare', () => {
    expect(first).toEqual([{ on: '2026-01-01', version: 'one', changes: [] }])
  })

  it('puts each new publication first and keeps the others', () => {
    const next = editionsUpTo(
      after,
      { on: '2026-02-01', version: 'two' },
      { register: before, editions: first },
      english,
    )
    expect(next.map(({ version }) => version)).toEqual(['two', 'one'])
    expect(next[0]?.changes).toHaveLength(5)
  })

  it('forgets what an earlier publication told of fields and records that are shown no longer', () => {
    const second = editionsUpTo(
      after,
      { on: '2026-02-01', version: 'two' },
      { register: before, editions: first },
      english,
    )
    const detailsThen = (register: typeof after) =>
      editionsUpTo(
        register,
        { on: '2026-03-01', version: 'three' },
        { register: after, editions: second },
        english,
      )[1]?.changes.flatMap(({ details = [] }) => details)
    expect(detailsThen(before)).toHaveLength(1)
    const [flow, ...others] = after.flows
    if (flow === undefined) throw new Error('There is no flow')
    expect(detailsThen({ ...after, flows: others })).toEqual([])
    expect(detailsThen({ ...after, flows: [{ ...flow, partlyWithheld: ['trigger'] }, ...others] })).toEqual([])
  })

  it('adds nothing where the same register is published again', () => {
    expect(
      editionsUpTo(before, { on: '2026-02-01', version: 'one' }, { register: before, editions: first }, english),
    ).toEqual(first)
  })
})
