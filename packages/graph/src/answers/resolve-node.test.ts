import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { buildFlowGraph } from '../build-flow-graph.ts'
import { filterGraph } from '../filter-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { resolveNode } from './resolve-node.ts'

const register = smallRegister()
const graph = buildFlowGraph(register, { asAt: '2026-11-22' })

test.each([
  ['party-dwp', 'party-dwp'],
  ['DWP', 'party-dwp'],
  ['NI number', 'category-ni-number'],
  ['place-us', 'place-us'],
  ['United States', 'place-us'],
  ['us', 'place-us'],
  ['place-not-stated', 'place-not-stated'],
  ['basis-6-1-e', 'basis-6-1-e'],
  ['Art 6(1)(e)', 'basis-6-1-e'],
  ['public task', 'basis-6-1-e'],
])('%s is a node', (text, id) => {
  expect(resolveNode(register, graph, text)).toMatchObject({ state: 'found', id })
})

test('every node is found by its own id', () => {
  for (const { id } of graph.nodes) expect(resolveNode(register, graph, id)).toMatchObject({ state: 'found', id })
})

test('every power to share and every country is found by its name', () => {
  const named = graph.nodes.filter(({ kind }) => kind === 'gateway' || kind === 'place')
  expect(named.length).toBeGreaterThan(2)
  for (const node of named) {
    const found = resolveNode(register, graph, node.kind === 'gateway' && node.code !== null ? node.code : node.id)
    expect(found).toMatchObject({ state: 'found', id: node.id })
  }
})

test('what is known and has no part in the graph is told apart from what nobody knows', () => {
  const part = filterGraph(graph, { to: ['party-dwp'] })
  expect(nodeOf(part, 'party-mailwing')).toBeUndefined()
  expect(resolveNode(register, part, 'Mailwing')).toMatchObject({ state: 'not-in-graph', id: 'party-mailwing' })
  expect(resolveNode(register, graph, 'vital interests')).toMatchObject({ state: 'not-in-graph' })
  expect(resolveNode(register, graph, 'Mailwin')).toMatchObject({
    state: 'unknown',
    nearest: [{ id: 'party-mailwing', name: 'Mailwing' }],
  })
})
