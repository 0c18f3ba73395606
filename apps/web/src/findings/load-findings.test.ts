import { smallRegister } from '@sharemap/register/testing'
import { checkRegister } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { loadFindings } from './load-findings.ts'

test('a register is checked once a day, and each finding is found by its record', async () => {
  const register = smallRegister()
  const found = await loadFindings(register, '2026-11-22')
  expect(found.findings).toEqual(checkRegister(register, { asAt: '2026-11-22' }))
  expect(found.findings.length).toBeGreaterThan(0)
  expect([...found.ofRecord.values()].flat()).toHaveLength(found.findings.length)
  for (const [record, own] of found.ofRecord) expect(new Set(own.map((one) => one.record))).toEqual(new Set([record]))
  for (const { rule } of found.findings) expect(found.rules.get(rule)?.asks).toMatch(/\S/)
  expect(loadFindings(register, '2026-11-22')).toBe(loadFindings(register, '2026-11-22'))
  expect(await loadFindings(register, '2018-03-06')).not.toBe(found)
})
