import type { IsoDate } from './iso-date.ts'
import { ipCompletionDay } from './key-dates.ts'
import type { Certainty, LegalEntry } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of the schemes that a recipient must be under where the UK approved only part of a country. */
export const partialApprovalSchemes = ['dpf-uk-extension', 'pipeda', 'appi', 'pipa'] as const
export type PartialApprovalScheme = (typeof partialApprovalSchemes)[number]

/** What an approval of part of a country reaches. */
export interface PartialApproval {
  readonly scheme: PartialApprovalScheme
  /** The scheme's name, to stand in a sentence. */
  readonly schemeName: string
  /** Which recipients and data it reaches. */
  readonly reaches: string
  /** How to check a recipient. */
  readonly howToCheck: string
}

/** A country or group of countries, and whether the UK has approved transfers to it. */
export interface Destination extends LegalEntry {
  /** 'full': every recipient; 'partial': only those of `partial`; 'none': not approved as far as our sources show. */
  readonly scope: 'full' | 'partial' | 'none'
  readonly partial: PartialApproval | null
  /** In the European Economic Area, within which data moved freely while the UK was bound by EU law. */
  readonly inEea: boolean
}

const APPROVED_AT_EXIT = 'UK GDPR Art 45A; DPA 2018 Sch 21'

function approvedAtExit(code: string, name: string, inEea: boolean, certainty: Certainty = 'confirmed'): Destination {
  return {
    code,
    name,
    plainName: name,
    inForceFrom: ipCompletionDay,
    inForceTo: null,
    source: APPROVED_AT_EXIT,
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/21'),
    certainty,
    scope: 'full',
    partial: null,
    inEea,
  }
}

function partlyApproved(
  code: string,
  name: string,
  since: IsoDate,
  source: string,
  sourcePath: string,
  partial: PartialApproval,
): Destination {
  return {
    code,
    name,
    plainName: name,
    inForceFrom: since,
    inForceTo: null,
    source,
    sourceUrl: legislationUrl(sourcePath),
    certainty: 'confirmed',
    scope: 'partial',
    partial,
    inEea: false,
  }
}

function notApproved(code: string, name: string, source = 'No regulations under UK GDPR Art 45A found'): Destination {
  return {
    code,
    name,
    plainName: name,
    inForceFrom: null,
    inForceTo: null,
    source,
    certainty: 'to-verify',
    scope: 'none',
    partial: null,
    inEea: false,
  }
}

const EEA_STATES = [
  ['AT', 'Austria'],
  ['BE', 'Belgium'],
  ['BG', 'Bulgaria'],
  ['HR', 'Croatia'],
  ['CY', 'Cyprus'],
  ['CZ', 'Czechia'],
  ['DK', 'Denmark'],
  ['EE', 'Estonia'],
  ['FI', 'Finland'],
  ['FR', 'France'],
  ['DE', 'Germany'],
  ['GR', 'Greece'],
  ['HU', 'Hungary'],
  ['IS', 'Iceland'],
  ['IE', 'Ireland'],
  ['IT', 'Italy'],
  ['LV', 'Latvia'],
  ['LI', 'Liechtenstein'],
  ['LT', 'Lithuania'],
  ['LU', 'Luxembourg'],
  ['MT', 'Malta'],
  ['NL', 'Netherlands'],
  ['NO', 'Norway'],
  ['PL', 'Poland'],
  ['PT', 'Portugal'],
  ['RO', 'Romania'],
  ['SK', 'Slovakia'],
  ['SI', 'Slovenia'],
  ['ES', 'Spain'],
  ['SE', 'Sweden'],
] as const

/**
 * Where the UK has approved transfers to, by ISO 3166-1 alpha-2 code, with 'EEA' and 'EU' for the groups that notices
 * speak of. The countries at the end are there because they are often asked about; any country not listed is not
 * approved either.
 */
export const destinations: readonly Destination[] = [
  approvedAtExit('EEA', 'European Economic Area', true),
  approvedAtExit('EU', 'European Union', true),
  ...EEA_STATES.map(([code, name]) => approvedAtExit(code, name, true)),
  approvedAtExit('GI', 'Gibraltar', false),
  approvedAtExit('AD', 'Andorra', false),
  approvedAtExit('AR', 'Argentina', false),
  approvedAtExit('FO', 'Faroe Islands', false, 'to-verify'),
  approvedAtExit('GG', 'Guernsey', false),
  approvedAtExit('IM', 'Isle of Man', false),
  approvedAtExit('IL', 'Israel', false),
  approvedAtExit('JE', 'Jersey', false),
  approvedAtExit('NZ', 'New Zealand', false),
  approvedAtExit('CH', 'Switzerland', false),
  approvedAtExit('UY', 'Uruguay', false),
  partlyApproved('CA', 'Canada', ipCompletionDay, APPROVED_AT_EXIT, 'ukpga/2018/12/schedule/21', {
    scheme: 'pipeda',
    schemeName: 'the Canadian privacy Act PIPEDA',
    reaches: 'Recipients that are subject to PIPEDA.',
    howToCheck: 'Have the recipient confirm that PIPEDA applies to it, and record the day.',
  }),
  partlyApproved('JP', 'Japan', ipCompletionDay, APPROVED_AT_EXIT, 'ukpga/2018/12/schedule/21', {
    scheme: 'appi',
    schemeName: 'the Japanese privacy Act APPI',
    reaches: 'Private-sector recipients, for data under APPI.',
    howToCheck: 'Have the recipient confirm that APPI applies to the data, and record the day.',
  }),
  partlyApproved('KR', 'South Korea', '2022-12-19', 'SI 2022/1213', 'uksi/2022/1213', {
    scheme: 'pipa',
    schemeName: 'the Korean privacy Act PIPA',
    reaches: 'Recipients that are subject to PIPA.',
    howToCheck: 'Have the recipient confirm that PIPA applies to it, and record the day.',
  }),
  partlyApproved('US', 'United States', '2023-10-12', 'SI 2023/1028', 'uksi/2023/1028', {
    scheme: 'dpf-uk-extension',
    schemeName: 'the Data Privacy Framework with its UK Extension',
    reaches:
      'Organisations on the Data Privacy Framework List with the UK Extension, for the data that their certification covers. Sensitive data must be flagged to them as such.',
    howToCheck: 'Look the recipient up on the Data Privacy Framework List; record its entry and the day.',
  }),
  notApproved(
    'AE',
    'United Arab Emirates',
    'No regulations under UK GDPR Art 45A found, nor for the Dubai International Financial Centre',
  ),
  notApproved('AU', 'Australia'),
  notApproved('BR', 'Brazil'),
  notApproved('CO', 'Colombia'),
  notApproved('ID', 'Indonesia'),
  notApproved('IN', 'India'),
  notApproved('KE', 'Kenya'),
  notApproved('SG', 'Singapore'),
]
