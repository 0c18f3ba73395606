import { narrowGraph } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { checkRegister } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { pinFindings } from '../../findings/pin-findings.ts'
import { type ExplorerFilter, noFinding } from '../../search/explorer-filter.ts'
import type { ExplorerSearch } from '../../search/explorer-search.ts'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import { exportScopeOf } from './export-scope-of.ts'
import { readTrace } from './follow-data.ts'
import { selectFlows } from './select-flows.ts'
import type { Explorer } from './use-explorer.ts'

const asAt = '2026-11-22'
const register = smallRegister()
const { graph } = buildWorkbench(register, { asAt, today: asAt })
const source = { graph, pinned: pinFindings(register, checkRegister(register, { asAt })) }
const [flow] = graph.edges.filter((edge) => edge.kind === 'flow')
const [from, to] = [flow?.from ?? '', flow?.to ?? '']
const [email, mailwing] = ['category-email-address', 'party-mailwing']

const explore = (search: ExplorerSearch, filter: ExplorerFilter = {}) => {
  const { focus, hops = '1' } = search
  const selection = selectFlows(source, filter, { focus, hops, trace: readTrace(search) })
  const state = { ...search, hops } as Explorer['state']
  return { shown: selection.flows.map(({ id }) => id), scope: exportScopeOf({ filter, state, selection }, asAt) }
}

test.each<[string, ExplorerSearch, ExplorerFilter?]>([
  ['everything', {}],
  ['a filter', {}, { to: [to] }],
  ['a record in focus', { focus: to }],
  ['a record in focus, two steps around', { focus: from, hops: '2' }],
  ['a record in focus that the filters leave out', { focus: 'party-nobody' }, { to: [to] }],
  ['a trace down', { trace: from }],
  ['a trace up, one step', { trace: to, direction: 'up', depth: '1' }],
  ['a trace beside the rest', { trace: from, show: 'everything' }],
  ['a trace of what the filters leave out', { trace: 'party-nobody' }],
  ['every path from one record to another', { trace: email, traceTo: mailwing }],
  ['one of the paths', { trace: email, traceTo: mailwing, path: '2', show: 'path' }],
  ['a path beyond the last, for which the last stands', { trace: email, traceTo: mailwing, path: '9', show: 'path' }],
  ['paths of one step', { trace: from, traceTo: to, depth: '1' }],
  ['paths beside the rest', { trace: email, traceTo: mailwing, show: 'everything' }],
  ['flows with findings', {}, { severity: ['act-now'] }],
  ['a trace of flows with findings', { trace: 'category-name' }, { severity: ['should-mend', 'act-now'] }],
])('an export holds the flows that the screen shows: %s', (_, search, filter) => {
  const { shown, scope } = explore(search, filter)
  expect(shown.length).toBeGreaterThan(0)
  if (scope === null) throw new Error('There is something to export.')
  const held = narrowGraph(graph, scope).graph.edges.flatMap(({ kind, id }) => (kind === 'flow' ? [id] : []))
  expect(held).toEqual(shown)
})

test('there is nothing to export where a filter of findings leaves no flow', () => {
  const { shown, scope } = explore({}, { severity: [noFinding], rule: ['NO-SUCH-RULE'] })
  expect(shown).toEqual([])
  expect(scope).toBeNull()
})
