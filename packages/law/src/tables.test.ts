import { describe, expect, it } from 'vitest'
import * as law from './index.ts'

const tables: Readonly<Record<string, readonly law.LegalEntry[]>> = {
  appropriatePolicyDocumentDuties: law.appropriatePolicyDocumentDuties,
  breachDuties: law.breachDuties,
  complaintDuties: law.complaintDuties,
  cookieExceptions: law.cookieExceptions,
  destinations: law.destinations,
  dpiaCriteria: law.dpiaCriteria,
  exemptions: law.exemptions,
  gateways: law.gateways,
  lawfulBases: law.lawfulBases,
  noticeChecklist: law.noticeChecklist,
  offenceDataAuthorities: law.offenceDataAuthorities,
  recognisedLegitimateInterests: law.recognisedLegitimateInterests,
  regulators: law.regulators,
  requestClock: law.requestClock,
  rights: law.rights,
  safeguards: law.safeguards,
  schedule1Paragraphs: law.schedule1Paragraphs,
  specialCategoryConditions: law.specialCategoryConditions,
  specialCategoryKindEntries: law.specialCategoryKindEntries,
  supersededLaw: law.supersededLaw,
}

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it('has entries, each with a code of its own', () => {
    expect(table.length).toBeGreaterThan(0)
    expect(new Set(table.map((entry) => entry.code)).size).toBe(table.length)
  })

  it('names each entry, in law and in plain words, and cites its source', () => {
    for (const { code, name, plainName, source } of table) {
      for (const text of [code, name, plainName, source]) expect(text.trim(), code).toBe(text)
      for (const text of [code, name, plainName, source]) expect(text, code).not.toBe('')
    }
  })

  it('has well-formed half-open dates, and changes in order within them', () => {
    for (const { code, inForceFrom, inForceTo, changes } of table) {
      for (const date of [inForceFrom, inForceTo]) if (date !== null) expect(law.isIsoDate(date), code).toBe(true)
      if (inForceTo !== null) expect(inForceFrom !== null && inForceFrom < inForceTo, code).toBe(true)
      const days = (changes ?? []).map((change) => change.on)
      expect([...days].sort(), code).toEqual(days)
      for (const day of days) expect(law.isInForce({ inForceFrom, inForceTo }, day), code).toBe(true)
    }
  })

  it('links to the official sites of the law and of the regulator alone', () => {
    for (const { code, sourceUrl } of table) {
      if (sourceUrl !== undefined)
        expect(sourceUrl, code).toMatch(/^https:\/\/(?:www\.legislation\.gov|ico\.org)\.uk\/[a-zA-Z0-9/-]+$/)
    }
  })
})

describe('the timeline', () => {
  it('has codes of its own, sources, and days that run forward with the unknown ones last', () => {
    const days = law.timeline.map((event) => event.on ?? '9999-12-31')
    expect([...days].sort()).toEqual(days)
    expect(new Set(law.timeline.map((event) => event.code)).size).toBe(law.timeline.length)
    for (const event of law.timeline) {
      expect(event.source).not.toBe('')
      if (event.on !== null) expect(law.isIsoDate(event.on)).toBe(true)
    }
  })
})
