import { type Register, statedValue } from '@sharemap/register'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'
import { beginEdit, beginNew, mainRecord, withRecord } from './draft.ts'
import { findProblems } from './find-problems.ts'
import { settleNames } from './settle-names.ts'

const today = '2026-11-22'
const register = smallRegister()
const special = register.dataCategories.find(
  ({ sensitivity }) => sensitivity === 'special',
) as Register['dataCategories'][number]

const newActivity = (given: object) =>
  beginNew('activity', {
    controller: (register.parties[0] as Register['parties'][number]).id,
    name: 'Licensing',
    ...given,
  })

describe('checkDraft', () => {
  test('waits until there is enough to judge', () => {
    expect(checkDraft(register, beginNew('activity'), today)).toBeNull()
  })

  test('answers a half-answered activity: special category data asks for a condition', () => {
    const asksForCondition = (collects: unknown[]) => {
      const findings = checkDraft(register, newActivity({ collects }), today)
      return findings?.some(({ record, field }) => record === 'activity-unsaved-1' && field === 'article9')
    }
    expect(asksForCondition([])).toBe(false)
    expect(asksForCondition([{ category: special.id, sources: ['person'] }])).toBe(true)
  })

  test('tells nothing of other records', () => {
    const record = register.flows[0] as Register['flows'][number]
    const findings = checkDraft(register, withRecord(beginEdit(register, record), { ...record, notes: 'x' }), today)
    const own = new Set([record.id, statedValue(record.transfer)])
    expect(findings?.filter((finding) => !own.has(finding.record))).toEqual([])
  })
})

describe('findProblems', () => {
  test('names each field that wants an answer, as the form knows it', () => {
    const draft = newActivity({ controller: '', retention: { state: 'stated', value: [] } })
    const problems = findProblems(settleNames(draft, () => ''))
    expect(problems.map(({ field }) => field)).toEqual(['controller', 'purposes', 'retention'])
    expect(new Set(problems.map(({ record }) => record))).toEqual(new Set([mainRecord(draft).id]))
  })

  test('asks once for a name, and offers to leave unsaid only what may be', () => {
    const draft = newActivity({ name: '', retention: { state: 'stated', value: [] } })
    const told = new Map(findProblems(settleNames(draft, () => '')).map(({ field, message }) => [field, message]))
    expect([...told.keys()]).toEqual(['name', 'purposes', 'retention'])
    expect(told.get('name')).not.toContain('the notice does not say')
    expect(told.get('retention')).toContain('the notice does not say')
  })

  test('asks of what kind a new body is, and nothing of a class of bodies', () => {
    const fieldsOf = (given: object) =>
      findProblems(settleNames(beginNew('party', { name: 'Licensing panel', ...given }), () => '')).map(
        ({ field }) => field,
      )
    expect(fieldsOf({})).toEqual(['kind'])
    expect(fieldsOf({ kind: 'regulator' })).toEqual([])
    expect(fieldsOf({ scope: 'class-of-recipients' })).toEqual([])
  })

  test('finds nothing in records that stand', () => {
    for (const flow of register.flows) expect(findProblems(beginEdit(register, flow))).toEqual([])
  })
})
