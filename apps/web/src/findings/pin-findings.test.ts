import { smallRegister } from '@sharemap/register/testing'
import { checkRegister } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { findingsInOrder, gravestOf, pinFindings } from './pin-findings.ts'

const register = smallRegister()
const findings = checkRegister(register, { asAt: '2026-11-22' })

test('a finding is pinned to its record, and one about a transfer to the flows that rest on it', () => {
  const pinned = pinFindings(register, findings)
  const ofTransfers = findings.filter(({ record }) => record.startsWith('transfer-'))
  expect(ofTransfers.length).toBeGreaterThan(0)
  for (const finding of ofTransfers) {
    const flows = register.flows.filter(
      ({ transfer }) => transfer.state === 'stated' && transfer.value === finding.record,
    )
    for (const flow of flows) expect(pinned.get(flow.id)).toContain(finding)
    expect(pinned.has(finding.record)).toBe(false)
  }
  for (const finding of findings.filter(({ record }) => /^(flow|activity|party)-/.test(record))) {
    expect(pinned.get(finding.record)).toContain(finding)
  }
})

test('what somebody has answered for is pinned nowhere', () => {
  const silence = { rule: 'x', record: 'x', field: null, reason: 'r', by: 'b', until: '2027-01-01' }
  expect(
    pinFindings(
      register,
      findings.map((finding) => ({ ...finding, silenced: silence })),
    ).size,
  ).toBe(0)
})

test('the gravest is told first', () => {
  expect(gravestOf([{ severity: 'consider' }, { severity: 'act-now' }])).toBe('act-now')
  expect(gravestOf([])).toBeNull()
  expect(findingsInOrder([{ severity: 'consider' }, { severity: 'should-mend' }, { severity: 'consider' }])).toEqual([
    { severity: 'should-mend', count: 1 },
    { severity: 'consider', count: 2 },
  ])
})
