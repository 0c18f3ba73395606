import { kindOfIdentifier, parseRegister } from '@sharemap/register'
import { describe, expect, test } from 'vitest'
import { checkRegister } from './check-register.ts'
import type { Finding } from './finding.ts'
import { rules } from './rule-list.ts'
import { modelRegister } from './testing/model-register.ts'
import { type RegisterCase, registerCases } from './testing/register-cases.ts'

const asAt = '2026-11-22'
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const changed = ({ change }: RegisterCase) => {
  const register = modelRegister()
  change(register)
  return register
}

const findingsOf = (rule: string, given: RegisterCase, day = asAt): Finding[] =>
  checkRegister(changed(given), { asAt: day }).filter((finding) => finding.rule === rule)

const placeOf = ({ record, field }: Finding) =>
  [kindOfIdentifier(record), ...(field === null ? [] : [field.split('.')[0]])].join('.')

describe('the list of rules', () => {
  test('no two rules share an id or a title', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
  })

  test('every rule looks at something', () => {
    const idle = rules.filter((rule) => rule.inRegister === undefined && rule.inNotice === undefined)
    expect(idle).toEqual([])
  })

  test('every rule over records has a case that fires it and a near miss, and no case is of an unknown rule', () => {
    const overRecords = rules.filter((rule) => rule.inRegister !== undefined).map(({ id }) => id)
    expect(Object.keys(registerCases).sort()).toEqual(overRecords.sort())
    for (const [rule, cases] of Object.entries(registerCases)) {
      expect(cases.fires.length, `${rule} fires`).toBeGreaterThan(0)
      expect(cases.silent.length, `${rule} near misses`).toBeGreaterThan(0)
    }
  })
})

describe('over records', () => {
  test('nothing is found in the model register', () => {
    expect(checkRegister(modelRegister(), { asAt })).toEqual([])
  })

  for (const rule of rules.filter(({ inRegister }) => inRegister !== undefined)) {
    const cases = registerCases[rule.id]
    describe(`${rule.id}: ${rule.title}`, () => {
      test.each(cases?.fires ?? [])('fires when $when', (given) => {
        expect(parseRegister(changed(given))).toMatchObject({ ok: true })
        const findings = findingsOf(rule.id, given)
        expect(findings).not.toEqual([])
        for (const finding of findings) {
          expect(rule.points).toContain(placeOf(finding))
          expect(finding.law.length).toBeGreaterThan(0)
          expect(finding.form).toMatch(/^\/workbench\/edit\/[a-z0-9-]+(?:#[\w.]+)?$/)
        }
      })

      test.each(cases?.silent ?? [])('stays silent when $when', (given) => {
        expect(parseRegister(changed(given))).toMatchObject({ ok: true })
        expect(findingsOf(rule.id, given)).toEqual([])
      })

      test.each(cases?.fires ?? [])('stays silent before its law begins when $when', (given) => {
        expect(findingsOf(rule.id, given, dayBefore(rule.law[0].inForceFrom))).toEqual([])
      })
    })
  }
})
