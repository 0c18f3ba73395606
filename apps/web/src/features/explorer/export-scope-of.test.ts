import { buildFlowGraph, type FlowFilter } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { countScope } from '../../exports/export-scope.ts'
import type { ExplorerSearch } from '../../search/explorer-search.ts'
import { exportScopeOf } from './export-scope-of.ts'
import { readTrace } from './follow-data.ts'
import { selectFlows } from './select-flows.ts'
import type { Explorer } from './use-explorer.ts'

const asAt = '2026-11-22'
const graph = buildFlowGraph(smallRegister(), { asAt })
const [flow] = graph.edges.filter((edge) => edge.kind === 'flow')
const [from, to] = [flow?.from ?? '', flow?.to ?? '']

const explore = (search: ExplorerSearch, filter: FlowFilter = {}) => {
  const { focus, hops = '1' } = search
  const selection = selectFlows(graph, filter, { focus, hops, trace: readTrace(search) })
  const state = { ...search, hops } as Explorer['state']
  return { shown: selection.flows.length, ...exportScopeOf({ filter, state, selection }, asAt) }
}

test.each<[string, ExplorerSearch, FlowFilter?]>([
  ['everything', {}],
  ['a filter', {}, { to: [to] }],
  ['a record in focus', { focus: to }],
  ['a record in focus, two steps around', { focus: from, hops: '2' }],
  ['a record in focus that the filters leave out', { focus: 'party-nobody' }, { to: [to] }],
  ['a trace down', { trace: from }],
  ['a trace up, one step', { trace: to, direction: 'up', depth: '1' }],
  ['a trace beside the rest', { trace: from, show: 'everything' }],
  ['a trace of what the filters leave out', { trace: 'party-nobody' }],
])('an export holds as many flows as the screen shows: %s', (_, search, filter) => {
  const { shown, scope, pathsOnly } = explore(search, filter)
  expect(countScope(graph, scope).flows).toBe(shown)
  expect(pathsOnly).toBe(false)
})

test('paths are told to be more in an export than on the screen', () => {
  const { shown, scope, pathsOnly } = explore({ trace: from, traceTo: to })
  expect(pathsOnly).toBe(true)
  expect(countScope(graph, scope).flows).toBeGreaterThanOrEqual(shown)
})
