import { smallRegister } from '@sharemap/register/testing'
import { checkRegister } from '@sharemap/rules'
import { describe, expect, test } from 'vitest'
import { readFindingsSearch } from '../../search/findings-search.ts'
import { countValues, findingFields, groupByRule, selectFindings, valueOfFinding } from './select-findings.ts'

const findings = checkRegister(smallRegister(), { asAt: '2026-11-22' })

describe('filters over findings', () => {
  test('each count is what choosing the value leaves', () => {
    const search = readFindingsSearch({ severity: ['act-now', 'should-mend'] })
    for (const field of findingFields) {
      const values = countValues(findings, search, field)
      // Nobody has answered for anything in the small register.
      expect(values.length).toBeGreaterThan(field === 'answered' ? 0 : 1)
      for (const { value, count } of values) {
        expect(selectFindings(findings, { ...search, [field]: [value] })).toHaveLength(count)
      }
    }
  })

  test('two filters both hold, and what makes no sense in the address is left out', () => {
    const search = readFindingsSearch({
      severity: ['act-now', 'dreadful'],
      organisation: 'party-nobody',
      report: 'cube',
    })
    expect(search).toEqual({
      severity: ['act-now'],
      organisation: ['party-nobody'],
      answered: undefined,
      report: undefined,
      rule: undefined,
    })
    expect(selectFindings(findings, search)).toEqual([])
    const severe = selectFindings(findings, readFindingsSearch({ severity: 'act-now' }))
    expect(severe.length).toBeGreaterThan(0)
    expect(severe.length).toBeLessThan(findings.length)
    expect(new Set(severe.map((finding) => valueOfFinding(finding, 'severity')))).toEqual(new Set(['act-now']))
  })

  test('groups hold every finding once', () => {
    const groups = groupByRule(findings)
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
    expect(new Set(groups.map(({ rule }) => rule)).size).toBe(groups.length)
  })
})
