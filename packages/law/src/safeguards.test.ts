import { describe, expect, it } from 'vitest'
import { findEntry, isInForce } from './legal-entry.ts'
import { safeguards } from './safeguards.ts'

describe('safeguards', () => {
  it.each([
    ['safe-harbor', '2015-10-05', true],
    ['safe-harbor', '2015-10-06', false],
    ['privacy-shield', '2020-07-15', true],
    ['privacy-shield', '2020-07-16', false],
    ['idta', '2022-03-20', false],
    ['idta', '2022-03-21', true],
    ['uk-addendum', '2022-03-20', false],
    ['uk-addendum', '2022-03-21', true],
    ['dpf-uk-extension', '2023-10-11', false],
    ['dpf-uk-extension', '2023-10-12', true],
    ['old-eu-sccs', '2024-03-20', true],
    ['old-eu-sccs', '2024-03-21', false],
    ['new-eu-sccs-alone', '2021-06-27', false],
    ['new-eu-sccs-alone', '2026-11-22', false],
    ['data-processing-agreement', '2026-11-22', false],
    ['regulator-advice', '2026-11-22', false],
  ])('%s on %s: %s', (code, day, holds) => {
    const safeguard = findEntry(safeguards, code)
    expect(safeguard && isInForce(safeguard, day)).toBe(holds)
  })

  it('counts nothing as a tool that never held, and everything else', () => {
    for (const safeguard of safeguards)
      expect(safeguard.isTransferTool, safeguard.code).toBe(safeguard.inForceFrom !== null)
  })

  it('says how to mend each', () => {
    for (const safeguard of safeguards) expect(safeguard.mend, safeguard.code).toMatch(/\.$/)
  })
})
