import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import type { BundleEdge, LinkEdge } from '../flow-graph.ts'
import { edgeOf } from '../graph-index.ts'
import { arbitraryFlowGraph } from '../testing/arbitrary-flow-graph.ts'
import { sentenceOfEdge, sentenceOfLink } from './sentence-of-link.ts'

const graph = buildFlowGraph(smallRegister(), { asAt: '2026-11-22' })
const link = (kind: string, from: string, to: string) => edgeOf(graph, `${kind}:${from}:${to}`) as LinkEdge

describe('each kind of link', () => {
  test.each([
    [
      link('describes', 'subject-group-claimants', 'category-health'),
      'We assume that what is held about benefit claimants includes health, for benefit claims.',
      'We assume that what is held about people who claim benefits includes your health, for deciding benefit claims.',
    ],
    [
      link('collected-for', 'category-name', 'activity-benefit-claims'),
      'Benefits service collects name for benefit claims.',
      'The benefits service collects your name for deciding benefit claims.',
    ],
    [
      link('kept-in', 'activity-benefit-claims', 'system-casewise'),
      'Benefits service keeps data for benefit claims in Casewise Cloud.',
      'The benefits service keeps data for deciding benefit claims in Casewise Cloud.',
    ],
    [
      link('provided-by', 'system-casewise', 'party-casewise'),
      'We assume that Casewise Cloud is provided by Casewise.',
      'We assume that Casewise Cloud is provided by Casewise.',
    ],
    [
      link('located-in', 'party-mailwing', 'place-us'),
      'We assume that data given to Mailwing ends up in the United States.',
      'We assume that data given to Mailwing ends up in the United States.',
    ],
    [
      link('located-in', 'party-charities', 'place-not-stated'),
      'The notice implies that nobody says where data given to charities ends up.',
      'The notice implies that nobody says where data given to charities that can help you ends up.',
    ],
    [
      link('rests-on', 'activity-benefit-claims', 'basis-6-1-e'),
      'Benefits service gives this lawful basis for benefit claims: public task, Art 6(1)(e).',
      'The benefits service gives this lawful basis for deciding benefit claims: it is part of our public duties.',
    ],
  ])('%#', (edge, council, resident) => {
    expect(sentenceOfLink(graph, edge, { voice: 'council' })).toBe(council)
    expect(sentenceOfLink(graph, edge, { voice: 'resident' })).toBe(resident)
  })

  test('a power to share', () => {
    const gateway = graph.edges.find((edge) => edge.kind === 'rests-on' && edge.to.startsWith('gateway-welfare'))
    expect(sentenceOfLink(graph, gateway as LinkEdge)).toMatch(
      /^Benefits service shares data of benefit claims under .*Welfare Reform Act 2012.*\.$/,
    )
  })
})

test('a bundle says how much runs, and whether it leaves', () => {
  const bundle: BundleEdge = {
    kind: 'bundle',
    id: 'bundle-a',
    from: 'activity-housing-repairs',
    to: 'party-mailwing',
    activities: ['activity-housing-repairs'],
    carried: { state: 'not-stated' },
    certainty: 'stated',
    members: ['flow-repairs-mailwing', 'x'],
    flows: ['flow-repairs-mailwing'],
    leavesUk: 'yes',
    standing: 'does-not-stand',
    crossesOrganisation: true,
  }
  expect(sentenceOfLink(graph, bundle)).toBe(
    '1 flow of data between housing repairs and Mailwing. Some of it leaves the UK.',
  )
  expect(sentenceOfLink(graph, { ...bundle, flows: [], leavesUk: 'not-stated' })).toBe(
    '2 links between housing repairs and Mailwing.',
  )
  expect(sentenceOfLink(graph, { ...bundle, flows: ['a', 'b'], leavesUk: 'not-stated' })).toBe(
    '2 flows of data between housing repairs and Mailwing. Nobody says of all of it whether it leaves the UK.',
  )
})

test('every edge of any graph has a sentence', () => {
  fc.assert(
    fc.property(arbitraryFlowGraph, (any) => {
      for (const edge of any.edges) {
        expect(sentenceOfEdge(any, edge, { voice: 'council' })).toMatch(/^\P{Ll}.*[.?!"”’')]$/su)
      }
    }),
    { numRuns: 50 },
  )
})
