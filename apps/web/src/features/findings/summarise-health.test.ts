import { buildFlowGraph } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { checkRegister, type Finding } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { summariseHealth } from './summarise-health.ts'

const asAt = '2026-11-22'
const register = smallRegister()
const graph = buildFlowGraph(register, { asAt })
const [sample] = checkRegister(register, { asAt }) as [Finding, ...Finding[]]

test('an activity is sound until it, or a flow that serves it, asks to be acted on now', () => {
  const whole = summariseHealth(graph, [])
  expect(whole).toMatchObject({ sound: whole.activities })
  const flow = graph.edges.find((edge) => edge.kind === 'flow')
  const finding: Finding = { ...sample, record: flow?.flow ?? '', related: [], severity: 'act-now', silenced: null }
  expect(summariseHealth(graph, [finding]).sound).toBe(whole.activities - 1)
  expect(summariseHealth(graph, [{ ...finding, record: flow?.activity ?? '' }]).sound).toBe(whole.activities - 1)
  expect(summariseHealth(graph, [{ ...finding, severity: 'consider' }]).sound).toBe(whole.activities)
  const silenced = { rule: 'X-Y', record: 'r', field: null, reason: 'r', by: 'b', until: '2027-01-01' }
  expect(summariseHealth(graph, [{ ...finding, silenced }]).sound).toBe(whole.activities)
})
