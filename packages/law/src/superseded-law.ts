import { duaaMainChanges, gdprApplies, ipCompletionDay } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'

/** Codes of law that notices still cite after it has gone. */
export const supersededLawCodes = [
  'dpa-1998',
  'ico-notification',
  'eu-gdpr',
  'article-22',
  'article-6-4',
  'article-89',
  'lawful-business-practice-regulations-2000',
] as const
export type SupersededLawCode = (typeof supersededLawCodes)[number]

/** Law that no longer holds for the UK. Its last day is `inForceTo`, the first day on which it was gone. */
export interface SupersededLaw extends LegalEntry<SupersededLawCode> {
  /** What stands in its place. */
  readonly replacedBy: string
}

/** Law that notices still cite after it has gone, and what stands in its place. */
export const supersededLaw = tableOf<SupersededLaw>(supersededLawCodes, {
  'dpa-1998': {
    name: 'Data Protection Act 1998',
    plainName: 'The old data protection law',
    inForceFrom: '2000-03-01',
    inForceTo: gdprApplies,
    source: 'DPA 2018 Sch 19',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/19'),
    certainty: 'to-verify',
    replacedBy: 'UK GDPR and Data Protection Act 2018',
  },
  'ico-notification': {
    name: 'Notification to the Information Commissioner',
    plainName: 'The old entry in the public register of organisations',
    inForceFrom: '2000-03-01',
    inForceTo: gdprApplies,
    source: 'SI 2018/480',
    sourceUrl: legislationUrl('uksi/2018/480'),
    certainty: 'to-verify',
    replacedBy: 'The data protection fee (SI 2018/480)',
  },
  'eu-gdpr': {
    name: 'GDPR of the European Union, as law of the UK',
    plainName: "The EU's data protection law",
    inForceFrom: gdprApplies,
    inForceTo: ipCompletionDay,
    source: 'DPA 2018 s.3(10)',
    sourceUrl: legislationUrl('ukpga/2018/12/section/3'),
    certainty: 'to-verify',
    replacedBy: 'UK GDPR',
  },
  'article-22': {
    name: 'UK GDPR Art 22 (automated individual decisions)',
    plainName: 'The old rule on decisions by computer',
    inForceFrom: gdprApplies,
    inForceTo: duaaMainChanges,
    source: 'DUAA 2025; SI 2026/82',
    sourceUrl: legislationUrl('uksi/2026/82'),
    certainty: 'confirmed',
    replacedBy: 'UK GDPR Arts 22A-22D',
  },
  'article-6-4': {
    name: 'UK GDPR Art 6(4) (compatible purposes)',
    plainName: 'The old rule on using information for something else',
    inForceFrom: gdprApplies,
    inForceTo: duaaMainChanges,
    source: 'DUAA 2025; SI 2026/82',
    sourceUrl: legislationUrl('uksi/2026/82'),
    certainty: 'confirmed',
    replacedBy: 'UK GDPR Art 8A and Annex 2',
  },
  'article-89': {
    name: 'UK GDPR Art 89 (safeguards for archiving, research and statistics)',
    plainName: 'The old rule on research',
    inForceFrom: gdprApplies,
    inForceTo: duaaMainChanges,
    source: 'DUAA 2025; SI 2026/82',
    sourceUrl: legislationUrl('uksi/2026/82'),
    certainty: 'confirmed',
    replacedBy: 'UK GDPR Art 84B',
  },
  'lawful-business-practice-regulations-2000': {
    name: 'Telecommunications (Lawful Business Practice) (Interception of Communications) Regulations 2000',
    plainName: 'The old rule on recording calls',
    inForceFrom: '2000-10-24',
    inForceTo: '2018-12-27',
    source: 'SI 2000/2699; SI 2018/940 reg 5, which ends the power it was made under',
    sourceUrl: legislationUrl('uksi/2018/356'),
    certainty: 'to-verify',
    replacedBy: 'SI 2018/356, under the Investigatory Powers Act 2016 s.46',
  },
})
