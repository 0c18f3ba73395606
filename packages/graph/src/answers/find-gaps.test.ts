import type { Register } from '@sharemap/register'
import { toPublicRegister } from '@sharemap/register/public'
import { none, smallRegister, stated } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { anyRegister } from '../testing/arbitrary-flow-graph.ts'
import { findGaps, type GapKind, gapKinds } from './find-gaps.ts'

const gapsOf = (register: Register, kind: GapKind, asAt = '2026-11-22') =>
  findGaps(register, buildFlowGraph(register, { asAt }))
    .gaps.filter((gap) => gap.kind === kind)
    .map((gap) => gap.record.id)

const withFlow = (id: string, change: object): Register => {
  const register = smallRegister()
  return { ...register, flows: register.flows.map((flow) => (flow.id === id ? { ...flow, ...change } : flow)) }
}

describe('the small register', () => {
  test('a basis that is stated for one party is still unsaid for the other', () => {
    const register = smallRegister()
    const gaps = findGaps(register, buildFlowGraph(register, { asAt: '2026-11-22' }))
    const dwp = gaps.gaps.find((gap) => gap.kind === 'no-basis' && gap.record.id === 'flow-claims-dwp')
    expect(dwp?.says).toBe('No Art 6 basis is stated for Department for Work and Pensions.')
    const repairs = gaps.gaps.find((gap) => gap.kind === 'no-basis' && gap.record.id === 'flow-repairs-mailwing')
    expect(repairs).toMatchObject({
      says: 'No Art 6 basis is stated for any party.',
      activity: { id: 'activity-housing-repairs' },
      organisation: { id: 'party-alderbrook-homes' },
    })
    expect(gapsOf(register, 'no-basis')).not.toContain('flow-survey-mailwing')
  })

  test('the summary says none in words', () => {
    const summaryOn = (asAt: string) => findGaps(smallRegister(), buildFlowGraph(smallRegister(), { asAt })).summary
    const agreement = 'on an agreement that has run out'
    expect(summaryOn('2026-11-22')).toContain(`; 1 flow rests ${agreement}, and 1 review is overdue.`)
    expect(summaryOn('2023-11-22')).toContain(`; no flow rests ${agreement}, and no review is overdue.`)
  })

  test('a power is asked for where one body tells another, and a processor needs none', () => {
    expect(gapsOf(smallRegister(), 'no-gateway')).toEqual([
      'flow-dwp-claims',
      'flow-claims-charities',
      'flow-behaviour-charities',
    ])
    const unneeded = withFlow('flow-claims-charities', { gateway: none('People ask for it themselves.') })
    expect(gapsOf(unneeded, 'no-gateway')).not.toContain('flow-claims-charities')
  })

  test('an agreement is missing where none is stated, and where there is none', () => {
    expect(gapsOf(smallRegister(), 'no-agreement')).toEqual([
      'flow-dwp-claims',
      'flow-claims-charities',
      'flow-survey-mailwing',
      'flow-repairs-mailwing',
      'flow-behaviour-alderbrook',
      'flow-behaviour-charities',
    ])
  })

  test('an agreement runs to the end of its last day', () => {
    expect(gapsOf(smallRegister(), 'agreement-run-out', '2024-03-31')).toEqual([])
    expect(gapsOf(smallRegister(), 'agreement-run-out', '2024-04-01')).toEqual(['flow-claims-dwp'])
  })

  test('a review is overdue from the day after it was due', () => {
    expect(gapsOf(smallRegister(), 'review-overdue', '2026-06-30')).toEqual([])
    expect(gapsOf(smallRegister(), 'review-overdue', '2026-07-01')).toEqual(['activity-benefit-claims'])
    const due = {
      ...smallRegister(),
      transfers: smallRegister().transfers.map((each) => ({ ...each, reviewDue: '2020-01-01' })),
    }
    expect(gapsOf(due, 'review-overdue')).toContain('transfer-survey-mailwing')
  })

  test('destination, categories and retention that nobody states', () => {
    expect(gapsOf(smallRegister(), 'destination-not-stated')).toContain('flow-claims-charities')
    expect(gapsOf(smallRegister(), 'destination-not-stated')).not.toContain('flow-survey-results')
    expect(gapsOf(smallRegister(), 'categories-not-stated')).toContain('flow-claims-casewise')
    expect(gapsOf(smallRegister(), 'retention-not-stated')).toEqual(['activity-resident-survey'])
    const certain = withFlow('flow-claims-charities', { categories: stated(['category-name']) })
    expect(gapsOf(certain, 'categories-not-stated')).not.toContain('flow-claims-charities')
  })
})

test('counts are those of the list, flows are of the graph, and residents see no reviews', () => {
  fc.assert(
    fc.property(anyRegister, (council) => {
      const register = toPublicRegister(council)
      const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
      const { gaps, counts } = findGaps(register, graph)
      for (const kind of gapKinds) expect(counts[kind]).toBe(gaps.filter((gap) => gap.kind === kind).length)
      expect(counts['review-overdue']).toBe(0)
      const drawn = new Set([...graph.edges, ...graph.nodes].map(({ id }) => id))
      for (const { record } of gaps) expect(drawn.has(record.id)).toBe(true)
    }),
  )
})
