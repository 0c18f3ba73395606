import { smallRegister } from '@sharemap/register/testing'
import { checkRegister, type Finding } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { explorerOf } from './explorer-of.ts'
import { groupByRule } from './select-findings.ts'

const findings = checkRegister(smallRegister(), { asAt: '2026-11-22' })
const [sample] = findings as [Finding, ...Finding[]]
const of = (...records: string[]) => ({ rule: 'GW-NONE', findings: records.map((record) => ({ ...sample, record })) })

test('a rule that marks flows, or what they rest on, is shown on those flows', () => {
  expect(explorerOf(of('flow-claims-dwp'))).toEqual({ rule: ['GW-NONE'] })
  expect(explorerOf(of('transfer-mailwing', 'party-dwp'))).toEqual({ rule: ['GW-NONE'] })
})

test('one that marks activities is shown on those, each named once', () => {
  expect(explorerOf(of('activity-a', 'activity-b', 'activity-a'))).toEqual({ activity: ['activity-a', 'activity-b'] })
})

test('one that marks nothing that is drawn, or only what was answered for, leads nowhere', () => {
  expect(explorerOf(of('notice-borough'))).toBeNull()
  const silenced = { rule: 'GW-NONE', record: 'r', field: null, reason: 'r', by: 'b', until: '2027-01-01' }
  expect(explorerOf({ rule: 'GW-NONE', findings: [{ ...sample, record: 'flow-a', silenced }] })).toBeNull()
})

test('every rule that fires in the small register leads somewhere or to nothing drawn', () => {
  for (const group of groupByRule(findings)) {
    const search = explorerOf(group)
    if (search !== null) expect(Object.values(search).flat().length).toBeGreaterThan(0)
  }
})
