import { flowFilterFields } from '@sharemap/graph'
import { describe, expect, it } from 'vitest'
import { filterFieldWords, filterValueWords } from './filter-words.ts'

const nameOf = (id: string) => `the record ${id}`

describe('filterFieldWords', () => {
  it('names every condition differently', () => {
    expect(new Set(flowFilterFields.map((field) => filterFieldWords[field])).size).toBe(flowFilterFields.length)
  })
})

describe('filterValueWords', () => {
  it('puts codes into words', () => {
    expect(filterValueWords('recipientKind', 'central-government', nameOf)).toBe('Government departments')
    expect(filterValueWords('categoryGroup', 'health-and-care', nameOf)).toBe('Health and care')
    expect(filterValueWords('basis', '6(1)(e)', nameOf)).toBe('Public task, Art 6(1)(e)')
    expect(filterValueWords('country', 'US', nameOf)).toBe('United States')
    expect(filterValueWords('sensitivity', 'special', nameOf)).toBe('special category data')
    expect(filterValueWords('standing', 'does-not-stand', nameOf)).toBe('it does not stand')
  })

  it('names records, and says what is not stated', () => {
    expect(filterValueWords('to', 'party-dwp', nameOf)).toBe('the record party-dwp')
    expect(filterValueWords('basis', 'not-stated', nameOf)).toBe('not stated')
    expect(filterValueWords('gateway', 'not-stated', nameOf)).toBe('not stated')
  })

  it('gives a code that no table knows as it stands', () => {
    expect(filterValueWords('basis', '6(1)(z)', nameOf)).toBe('6(1)(z)')
    expect(filterValueWords('country', 'QQ', nameOf)).toBe('QQ')
  })
})
