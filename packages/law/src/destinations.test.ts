import { describe, expect, it } from 'vitest'
import { countryName } from './country-name.ts'
import { destinations, partialApprovalSchemes } from './destinations.ts'
import { findEntry, isInForce } from './legal-entry.ts'

describe('destinations', () => {
  it('holds the 30 states of the EEA and its two group names', () => {
    const eea = destinations.filter((destination) => destination.inEea)
    expect(eea.filter((destination) => destination.code.length === 2 && destination.code !== 'EU')).toHaveLength(30)
    for (const code of ['EEA', 'EU', 'IS', 'LI', 'NO']) expect(findEntry(eea, code)?.scope).toBe('full')
    expect(findEntry(destinations, 'GB')).toBeUndefined()
  })

  it('holds the other full approvals', () => {
    const others = destinations.filter((destination) => destination.scope === 'full' && !destination.inEea)
    expect(others.map((destination) => destination.code).sort()).toEqual(
      ['AD', 'AR', 'CH', 'FO', 'GG', 'GI', 'IL', 'IM', 'JE', 'NZ', 'UY'].sort(),
    )
  })

  it('marks the Faroe Islands to be verified', () => {
    expect(findEntry(destinations, 'FO')?.certainty).toBe('to-verify')
  })

  it('approves Canada, Japan, Korea and the United States only in part, each by its own scheme', () => {
    const partial = destinations.filter((destination) => destination.scope === 'partial')
    expect(partial.map((destination) => destination.code)).toEqual(['CA', 'JP', 'KR', 'US'])
    expect(partial.map((destination) => destination.partial?.scheme).sort()).toEqual([...partialApprovalSchemes].sort())
    for (const destination of destinations) expect(destination.partial === null).toBe(destination.scope !== 'partial')
  })

  it.each([
    ['FR', '2020-12-30', false],
    ['FR', '2020-12-31', true],
    ['KR', '2022-12-18', false],
    ['KR', '2022-12-19', true],
    ['US', '2023-10-11', false],
    ['US', '2023-10-12', true],
    ['IN', '2026-11-22', false],
  ])('%s on %s: %s', (code, day, approved) => {
    const destination = findEntry(destinations, code)
    expect(destination && isInForce(destination, day)).toBe(approved)
  })

  it('names each as countryName does', () => {
    for (const { code, name } of destinations) expect(countryName(code)).toBe(name)
  })
})
