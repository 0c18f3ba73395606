import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { findPaths } from '../find-paths.ts'
import { graphWithTwoNodes } from '../testing/arbitrary-flow-graph.ts'
import { describePaths } from './describe-paths.ts'

const graph = buildFlowGraph(smallRegister(), { asAt: '2026-11-22' })
const describeBetween = (from: string, to: string) => describePaths(graph, from, to, findPaths(graph, from, to))

test('each step is a sentence that says where it crosses an organisation', () => {
  const { summary, paths } = describeBetween('subject-group-claimants', 'party-dwp')
  expect(summary).toBe(
    '3 paths from Benefit claimants to Department for Work and Pensions; the shortest takes 2 steps; none is said to leave the UK.',
  )
  expect(paths[0]?.hops.map(({ from, to, crossesOrganisation }) => [from.id, to.id, crossesOrganisation])).toEqual([
    ['subject-group-claimants', 'activity-benefit-claims', false],
    ['activity-benefit-claims', 'party-dwp', true],
  ])
  expect(paths[0]?.hops[1]?.says).toBe(
    'Benefits service tells the Department for Work and Pensions about the name and National Insurance number of benefit claimants when you need help with your benefits.',
  )
  expect(paths[0]?.organisationsCrossed).toBe(1)
})

test('and where it crosses the border', () => {
  const { paths } = describeBetween('category-email-address', 'place-us')
  const [first] = paths
  expect(first?.hops.map(({ to, leavesUk }) => [to.id, leavesUk])).toEqual([
    ['activity-resident-survey', null],
    ['party-mailwing', 'yes'],
    ['place-us', 'yes'],
  ])
  expect(first?.leavesUk).toBe(true)
})

test('a system and the supplier who runs it are two sides of a boundary', () => {
  const { paths } = describeBetween('category-health', 'party-casewise')
  const bySystem = paths.find((path) => path.hops.some((hop) => hop.to.id === 'system-casewise'))
  expect(bySystem?.hops.map((hop) => hop.crossesOrganisation)).toEqual([false, false, true])
})

test('no path is said to be none', () => {
  expect(describeBetween('category-offences', 'party-dwp')).toMatchObject({
    paths: [],
    summary: 'No data of one kind gets from Offences to Department for Work and Pensions by what the register holds.',
  })
})

test('describes every path that was found, step by step', () => {
  fc.assert(
    fc.property(graphWithTwoNodes, ({ graph: any, a, b }) => {
      const found = findPaths(any, a, b)
      const described = describePaths(any, a, b, found)
      expect(described.paths.map(({ hops }) => hops.map((hop) => hop.edge))).toEqual(
        found.paths.map((path) => path.edges),
      )
      for (const { hops, organisationsCrossed } of described.paths) {
        expect(organisationsCrossed).toBe(hops.filter((hop) => hop.crossesOrganisation).length)
        for (const { says } of hops) expect(says).not.toBe('')
      }
    }),
  )
})
