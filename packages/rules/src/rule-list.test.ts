import { kindOfIdentifier, parseRegister } from '@sharemap/register'
import { describe, expect, test } from 'vitest'
import { checkNotice } from './check-notice.ts'
import { checkRegister } from './check-register.ts'
import type { Finding } from './finding.ts'
import { rules } from './rule-list.ts'
import { modelNotice } from './testing/model-notice.ts'
import { modelRegister } from './testing/model-register.ts'
import { type NoticeCase, noticeCases } from './testing/notice-cases.ts'
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

const noticeFindingsOf = (rule: string, { notice, publisher, asAt: day }: NoticeCase) =>
  checkNotice(notice, { name: 'a notice', asAt: day, publisher }).findings.filter((finding) => finding.rule === rule)

const requireCases = (
  cases: Readonly<Record<string, { fires: readonly unknown[]; silent: readonly unknown[] }>>,
  expected: readonly string[],
) => {
  expect(Object.keys(cases).sort()).toEqual([...expected].sort())
  for (const [rule, { fires, silent }] of Object.entries(cases)) {
    expect(fires.length, `${rule} fires`).toBeGreaterThan(0)
    expect(silent.length, `${rule} near misses`).toBeGreaterThan(0)
  }
}

describe('the list of rules', () => {
  test('no two rules share an id or a title', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
  })

  test('every rule looks at something', () => {
    const idle = rules.filter((rule) => rule.inRegister === undefined && rule.inNotice === undefined)
    expect(idle).toEqual([])
  })

  test('no article is cited for a time before it was there', () => {
    const since2026 = /\bUK GDPR Arts? .*(?:\b(?:12A|22[A-D]|44A|45A|84B)\b|6\(1\)\(ea\)|46\(1A\))/
    const early = rules.flatMap(({ id, law }) =>
      law.filter(({ source, inForceFrom }) => since2026.test(source) && inForceFrom < '2026-02-05').map(() => id),
    )
    expect(early).toEqual([])
  })

  test('every rule over records has a case that fires it and a near miss, and no case is of an unknown rule', () => {
    requireCases(
      registerCases,
      rules.filter(({ inRegister }) => inRegister !== undefined).map(({ id }) => id),
    )
  })

  test('so has every rule over a notice', () => {
    requireCases(
      noticeCases,
      rules.filter(({ inNotice }) => inNotice !== undefined).map(({ id }) => id),
    )
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

describe('over a notice', () => {
  test.each(['council', 'company', 'other'] as const)('nothing is found in the model notice of a %s', (publisher) => {
    expect(checkNotice(modelNotice(), { name: 'model', asAt, publisher }).findings).toEqual([])
  })

  for (const rule of rules.filter(({ inNotice }) => inNotice !== undefined)) {
    const cases = noticeCases[rule.id]
    describe(`${rule.id}: ${rule.title}`, () => {
      test.each(cases?.fires ?? [])('fires: $when', (given) => {
        const findings = noticeFindingsOf(rule.id, given)
        expect(findings).not.toEqual([])
        for (const { kind, lines, message, law } of findings) {
          expect(law.length).toBeGreaterThan(0)
          if (kind === 'absent')
            expect(message).toMatch(/not found (?:here|beside|in this notice)|found in this notice|found here/i)
          const last = given.notice.split('\n').length
          if (lines !== null) {
            expect(lines[0]).toBeGreaterThanOrEqual(1)
            expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
            expect(lines[1]).toBeLessThanOrEqual(last)
          }
        }
      })

      test.each(cases?.silent ?? [])('stays silent: $when', (given) => {
        expect(noticeFindingsOf(rule.id, given)).toEqual([])
      })

      test.each(cases?.fires ?? [])('stays silent before its law begins: $when', (given) => {
        expect(noticeFindingsOf(rule.id, { ...given, asAt: dayBefore(rule.law[0].inForceFrom) })).toEqual([])
      })
    })
  }
})
