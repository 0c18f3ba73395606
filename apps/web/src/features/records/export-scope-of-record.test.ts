import { narrowGraph } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { expect, test } from 'vitest'
import { buildWorkbench } from '../../workbench/build-workbench.ts'
import type { KnownRecord } from '../../workbench/record-index.ts'
import { exportScopeOfRecord } from './export-scope-of-record.ts'
import { flowsOfRecord } from './record-flows.ts'

const register = smallRegister()
const workbench = buildWorkbench(register, { asAt: '2026-11-22', today: '2026-11-22', version: null })

const flowsFor = (id: string): string[] | null => {
  const known = [...workbench.records.all()].find(({ record }) => record.id === id) as KnownRecord
  const scope = exportScopeOfRecord(workbench, known)
  if (scope === null) return null
  return narrowGraph(workbench.graph, scope).graph.edges.flatMap((edge) => (edge.kind === 'flow' ? [edge.flow] : []))
}

test('the page of a flow, a transfer or an agreement gives away exactly its flows', () => {
  for (const { id } of register.flows) expect(flowsFor(id)).toEqual([id])
  expect(register.transfers.length).toBeGreaterThan(0)
  for (const { id } of register.transfers) {
    const own = register.flows.filter(({ transfer }) => transfer.state === 'stated' && transfer.value === id)
    expect(flowsFor(id)).toEqual(own.map((flow) => flow.id))
  }
  expect(flowsFor('agreement-dwp')).toEqual(['flow-claims-dwp'])
  expect(flowsFor('agreement-casewise')).toEqual(['flow-claims-casewise'])
})

test('other pages give away the flows that they are about', () => {
  const claims = register.flows.filter(({ activity }) => activity === 'activity-benefit-claims').map(({ id }) => id)
  expect(flowsFor('activity-benefit-claims')).toEqual(claims)
  expect(flowsFor('notice-benefits')).toEqual(claims)
  expect(flowsFor('party-mailwing')).toEqual(['flow-survey-mailwing', 'flow-repairs-mailwing'])
})

test('the page of a council, or of a service that runs activities, gives away every flow that it lists', () => {
  const parties = [...workbench.records.all()].filter((known) => known.kind === 'party')
  const withActivities = parties.filter(({ record }) =>
    register.activities.some(({ controller, runBy }) => controller === record.id || runBy === record.id),
  )
  expect(withActivities.map(({ record }) => record.id)).toContain('party-birchford')
  for (const known of withActivities) {
    const listed = flowsOfRecord(workbench, known).flatMap(({ flows }) => flows.map(({ flow }) => flow))
    expect(new Set(flowsFor(known.record.id))).toEqual(new Set(listed))
  }
  const filterOf = (id: string) =>
    exportScopeOfRecord(workbench, parties.find(({ record }) => record.id === id) as KnownRecord)?.filter
  expect(filterOf('party-alderbrook-homes')).toEqual({ organisation: ['party-alderbrook-homes'] })
  expect(filterOf('party-benefits-service')).toEqual({ activity: ['activity-benefit-claims'] })
})
