import { smallRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { findPaths } from '../find-paths.ts'
import { graphWithTwoNodes } from '../testing/arbitrary-flow-graph.ts'
import { traceFlows } from '../trace-flows.ts'
import { describePaths } from './describe-paths.ts'
import { describeTrace } from './describe-trace.ts'

const graph = buildFlowGraph(smallRegister(), { asAt: '2026-11-22' })

test('down: each step is a sentence, the nearest first, that says where it crosses', () => {
  const { summary, hops } = describeTrace(graph, traceFlows(graph, 'category-offences', { direction: 'down' }))
  expect(hops[0]).toMatchObject({ hop: 1, to: { id: 'activity-antisocial-behaviour' }, crossesOrganisation: false })
  const told = hops.find(({ edge }) => edge === 'flow-behaviour-alderbrook')
  expect(told).toMatchObject({ hop: 2, crossesOrganisation: true, leavesUk: 'no' })
  expect(told?.says).toContain(
    'Birchford Council tells Alderbrook Council, as a joint controller, about name and offences',
  )
  expect(summary).toBe(
    'From Offences, data gets to 5 records within 3 hops; 2 steps cross to another organisation and none is said to leave the UK.',
  )
})

test('up: from whom it comes, and over the border', () => {
  const { hops, leaveUk } = describeTrace(graph, traceFlows(graph, 'place-us', { direction: 'up' }))
  expect(hops[0]?.to.id).toBe('place-us')
  expect(hops.filter(({ hop }) => hop === 2).map(({ edge }) => edge)).toContain('flow-survey-mailwing')
  expect(leaveUk).toBe(hops.filter(({ leavesUk }) => leavesUk === 'yes').length)
})

test('a supplier that keeps data for a council is on the other side of its boundary', () => {
  const { hops } = describeTrace(graph, traceFlows(graph, 'activity-benefit-claims', { direction: 'down' }))
  expect(hops.find(({ edge }) => edge === 'provided-by:system-casewise:party-casewise')?.crossesOrganisation).toBe(true)
})

test('where nothing leads on, it says so', () => {
  const { summary, hops } = describeTrace(graph, traceFlows(graph, 'place-us', { direction: 'down' }))
  expect(hops).toEqual([])
  expect(summary).toBe('Nothing leads on from United States by what the register holds.')
  const up = describeTrace(graph, traceFlows(graph, 'subject-group-claimants', { direction: 'up' }))
  expect(up.summary).toBe('Nothing leads to Benefit claimants by what the register holds.')
})

test('a trace holds every step of every path, each no farther than the path has it', () => {
  fc.assert(
    fc.property(graphWithTwoNodes, ({ graph: any, a, b }) => {
      const { hops } = describeTrace(any, traceFlows(any, a, { direction: 'down' }))
      const after = new Map(hops.map(({ edge, hop }) => [edge, hop]))
      for (const path of describePaths(any, a, b, findPaths(any, a, b)).paths) {
        for (const [position, { edge }] of path.hops.entries()) {
          expect(after.get(edge)).toBeLessThanOrEqual(position + 1)
        }
      }
    }),
  )
})
