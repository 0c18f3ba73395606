import { gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl, ukGdprUrl } from './legislation-url.ts'

/** Codes of the ways in which data about criminal convictions and offences may be used. */
export const offenceDataAuthorityCodes = ['official-authority', 'schedule-1', 'law-enforcement-part-3'] as const
export type OffenceDataAuthorityCode = (typeof offenceDataAuthorityCodes)[number]

/**
 * An authority for using criminal offence data (UK GDPR Art 10). Offence data takes in alleged offences, proceedings
 * and sentences (DPA 2018 s.11(2)).
 */
export interface OffenceDataAuthority extends LegalEntry<OffenceDataAuthorityCode> {
  /** Whether a condition of DPA 2018 Sch 1, Part 1, 2 or 3, must also be named. */
  readonly needsSchedule1Condition: boolean
  /** Whether the use falls under DPA 2018 Part 3, and so outside the UK GDPR. */
  readonly outsideUkGdpr: boolean
}

/** The ways in which criminal offence data may be used. */
export const offenceDataAuthorities = tableOf<OffenceDataAuthority>(offenceDataAuthorityCodes, {
  'official-authority': {
    name: 'Under the control of official authority',
    plainName: 'A public authority uses it under its official powers',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 10(1)',
    sourceUrl: ukGdprUrl('10'),
    certainty: 'confirmed',
    needsSchedule1Condition: false,
    outsideUkGdpr: false,
  },
  'schedule-1': {
    name: 'Authorised by domestic law: a condition of DPA 2018 Schedule 1',
    plainName: 'UK law allows it for a listed reason',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 10(1); DPA 2018 s.10(5), Sch 1 Parts 1-3',
    sourceUrl: legislationUrl('ukpga/2018/12/section/10'),
    certainty: 'confirmed',
    needsSchedule1Condition: true,
    outsideUkGdpr: false,
  },
  'law-enforcement-part-3': {
    name: 'Law-enforcement processing by a competent authority',
    plainName: 'A body that enforces the law uses it to deal with crime',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Part 3, s.30',
    sourceUrl: legislationUrl('ukpga/2018/12/part/3'),
    certainty: 'to-verify',
    needsSchedule1Condition: false,
    outsideUkGdpr: true,
  },
})
