import { describe, expect, it } from 'vitest'
import { lawfulBases } from './lawful-bases.ts'
import { findEntry, isInForce } from './legal-entry.ts'
import { recognisedLegitimateInterests } from './recognised-legitimate-interests.ts'

describe('lawfulBases', () => {
  it('opens recognised legitimate interests on 5 February 2026 and not a day before', () => {
    const basis = findEntry(lawfulBases, '6(1)(ea)')
    expect(basis && isInForce(basis, '2026-02-04')).toBe(false)
    expect(basis && isInForce(basis, '2026-02-05')).toBe(true)
    for (const condition of recognisedLegitimateInterests) {
      expect(isInForce(condition, '2026-02-04')).toBe(false)
      expect(isInForce(condition, '2026-02-05')).toBe(true)
    }
  })

  it('has the six others from 25 May 2018', () => {
    const inForceOn = (day: string) => lawfulBases.filter((basis) => isInForce(basis, day)).map((basis) => basis.code)
    expect(inForceOn('2018-05-24')).toEqual([])
    expect(inForceOn('2018-05-25')).toEqual(['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'])
  })

  it('closes (ea) and (f), and they alone, to the tasks of public authorities', () => {
    const closed = lawfulBases.filter((basis) => basis.closedToPublicAuthorityTasks).map((basis) => basis.code)
    expect(closed).toEqual(['6(1)(ea)', '6(1)(f)'])
  })

  it('asks (c) and (e), and they alone, for a basis in law', () => {
    expect(lawfulBases.filter((basis) => basis.needsDomesticLaw).map((basis) => basis.code)).toEqual([
      '6(1)(c)',
      '6(1)(e)',
    ])
  })
})
