import { duaaMainChanges } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of the conditions of UK GDPR Annex 1; paragraphs 4, 7 and 8 define terms and are no conditions. */
export const recognisedLegitimateInterestCodes = ['annex1-1', 'annex1-2', 'annex1-3', 'annex1-5', 'annex1-6'] as const
export type RecognisedLegitimateInterestCode = (typeof recognisedLegitimateInterestCodes)[number]

/** A condition under which Art 6(1)(ea) may be relied on without weighing interests. */
export interface RecognisedLegitimateInterest extends LegalEntry<RecognisedLegitimateInterestCode> {
  /** What must be so; in each case the use must also be necessary. */
  readonly test: string
}

function annex1(
  paragraphs: string,
): Pick<FactsOf<RecognisedLegitimateInterest>, 'inForceFrom' | 'inForceTo' | 'source' | 'sourceUrl' | 'certainty'> {
  return {
    inForceFrom: duaaMainChanges,
    inForceTo: null,
    source: `UK GDPR Annex 1 ${paragraphs} (DUAA 2025 Sch 4)`,
    sourceUrl: legislationUrl('ukpga/2025/18/schedule/4'),
    certainty: 'confirmed',
  }
}

/** The conditions of UK GDPR Annex 1 (recognised legitimate interests). */
export const recognisedLegitimateInterests = tableOf<RecognisedLegitimateInterest>(recognisedLegitimateInterestCodes, {
  'annex1-1': {
    name: "Disclosure for another body's public task",
    plainName: 'A public body asked for it to do its job',
    ...annex1('para 1'),
    test: 'The other body asked, saying that it needs the data for a task under Art 6(1)(e) that has a basis in law.',
  },
  'annex1-2': {
    name: 'National security, public security and defence',
    plainName: 'To keep the country and the public secure',
    ...annex1('para 2'),
    test: 'Needed to safeguard national security, protect public security, or for defence.',
  },
  'annex1-3': {
    name: 'Emergencies',
    plainName: 'To respond to an emergency',
    ...annex1('paras 3-4'),
    test: 'Needed to respond to an emergency in the meaning of the Civil Contingencies Act 2004 Part 2.',
  },
  'annex1-5': {
    name: 'Crime',
    plainName: 'To prevent or look into crime',
    ...annex1('para 5'),
    test: 'Needed to detect, investigate or prevent crime, or to catch or prosecute offenders.',
  },
  'annex1-6': {
    name: 'Safeguarding vulnerable individuals',
    plainName: 'To keep a child or an adult at risk safe',
    ...annex1('paras 6-8'),
    test: 'Needed to safeguard a child, or an adult who is at risk.',
  },
})
