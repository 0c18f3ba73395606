import type { IsoDate } from './iso-date.ts'
import { duaaMainChanges, gdprApplies, ipCompletionDay } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl, ukGdprUrl } from './legislation-url.ts'

/** Codes of what registers and notices rest transfers on, good and bad. */
export const safeguardCodes = [
  'approved-by-regulations',
  'dpf-uk-extension',
  'idta',
  'uk-addendum',
  'binding-corporate-rules',
  'public-body-instrument',
  'code-or-certification',
  'derogation-art-49',
  'old-eu-sccs',
  'new-eu-sccs-alone',
  'privacy-shield',
  'safe-harbor',
  'data-processing-agreement',
  'regulator-advice',
] as const
export type SafeguardCode = (typeof safeguardCodes)[number]

/**
 * What a transfer rests on. Its dates say when it held for transfers from the UK; one that never held for them has no
 * first day.
 */
export interface Safeguard extends LegalEntry<SafeguardCode> {
  /** The same in the middle of a sentence. */
  readonly phrase: string
  /** UK law counts it, or once counted it, as a way to send data abroad. */
  readonly isTransferTool: boolean
  /** The only countries that it reached; null where it reaches any. */
  readonly countries: readonly string[] | null
  /**
   * First day from which it holds only with a data protection test done by the sender (Art 46(1A); before February
   * 2026 the transfer risk assessment); null where none is asked for.
   */
  readonly testNeededFrom: IsoDate | null
  /** Last day on which it could be agreed; null where it still can, or never could. */
  readonly lastAgreedOn: IsoDate | null
  /** What to do where a transfer rests on it and does not stand. */
  readonly mend: string
}

const useACurrentTool =
  'Agree the UK International Data Transfer Agreement or the UK Addendum with the recipient and do the data protection test, or keep the data in the UK or in an approved country.'

const askForDpfEntry =
  'Look the recipient up on the Data Privacy Framework List, record its entry with the UK Extension and the day it was checked, or agree another tool.'

/** What transfers rest on, with the dates between which each held for transfers from the UK. */
export const safeguards = tableOf<Safeguard>(safeguardCodes, {
  'approved-by-regulations': {
    name: 'Transfer approved by regulations',
    plainName: 'The UK has approved the country',
    phrase: 'approval by UK regulations',
    inForceFrom: ipCompletionDay,
    inForceTo: null,
    source: 'UK GDPR Art 45A; DPA 2018 Sch 21',
    sourceUrl: ukGdprUrl('45A'),
    certainty: 'confirmed',
    changes: [{ on: duaaMainChanges, what: 'Art 45A replaces Art 45; earlier adequacy regulations count under it.' }],
    isTransferTool: true,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: useACurrentTool,
  },
  'dpf-uk-extension': {
    name: 'UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge)',
    plainName: 'The US company is certified to protect UK data',
    phrase: 'the UK Extension to the Data Privacy Framework',
    inForceFrom: '2023-10-12',
    inForceTo: null,
    source: 'SI 2023/1028',
    sourceUrl: legislationUrl('uksi/2023/1028'),
    certainty: 'confirmed',
    isTransferTool: true,
    countries: ['US'],
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: askForDpfEntry,
  },
  idta: {
    name: 'International Data Transfer Agreement (IDTA)',
    plainName: "The UK's standard contract for sending data abroad",
    phrase: 'the International Data Transfer Agreement',
    inForceFrom: '2022-03-21',
    inForceTo: null,
    source: 'UK GDPR Art 46; DPA 2018 s.119A',
    sourceUrl: legislationUrl('ukpga/2018/12/section/119A'),
    certainty: 'confirmed',
    isTransferTool: true,
    countries: null,
    testNeededFrom: '2022-03-21',
    lastAgreedOn: null,
    mend: 'Do the data protection test for this recipient and country, and record the day and the outcome.',
  },
  'uk-addendum': {
    name: 'UK Addendum to the EU standard contractual clauses',
    plainName: "The EU's standard contract with the UK's addition",
    phrase: 'the UK Addendum',
    inForceFrom: '2022-03-21',
    inForceTo: null,
    source: 'UK GDPR Art 46; DPA 2018 s.119A',
    sourceUrl: legislationUrl('ukpga/2018/12/section/119A'),
    certainty: 'confirmed',
    isTransferTool: true,
    countries: null,
    testNeededFrom: '2022-03-21',
    lastAgreedOn: null,
    mend: 'Do the data protection test for this recipient and country, and record the day and the outcome.',
  },
  'binding-corporate-rules': {
    name: 'Binding corporate rules',
    plainName: 'Rules that bind a group of companies',
    phrase: 'binding corporate rules',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Arts 46(2)(b), 47',
    sourceUrl: ukGdprUrl('47'),
    certainty: 'to-verify',
    isTransferTool: true,
    countries: null,
    testNeededFrom: duaaMainChanges,
    lastAgreedOn: null,
    mend: 'Record the approval of the rules, and do the data protection test for this recipient and country.',
  },
  'public-body-instrument': {
    name: 'Binding instrument with a public body',
    plainName: 'A binding agreement between public bodies',
    phrase: 'a binding instrument with a public body',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 46(2)(a)',
    sourceUrl: ukGdprUrl('46'),
    certainty: 'to-verify',
    changes: [{ on: duaaMainChanges, what: 'Open to a public body and another person, not to public bodies alone.' }],
    isTransferTool: true,
    countries: null,
    testNeededFrom: duaaMainChanges,
    lastAgreedOn: null,
    mend: 'Record the instrument, and do the data protection test for this recipient and country.',
  },
  'code-or-certification': {
    name: 'Approved code of conduct or certification',
    plainName: 'An approved code or certificate that the recipient follows',
    phrase: 'an approved code of conduct or certification',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 46(2)(e)-(f)',
    sourceUrl: ukGdprUrl('46'),
    certainty: 'to-verify',
    isTransferTool: true,
    countries: null,
    testNeededFrom: duaaMainChanges,
    lastAgreedOn: null,
    mend: 'Record the code or certificate, and do the data protection test for this recipient and country.',
  },
  'derogation-art-49': {
    name: 'Derogation for a specific situation',
    plainName: 'An exception for one particular case',
    phrase: 'an exception for a specific situation (Art 49)',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 49',
    sourceUrl: ukGdprUrl('49'),
    certainty: 'to-verify',
    isTransferTool: true,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: 'Record which exception is relied on and why it fits this transfer; for regular transfers agree a transfer tool.',
  },
  'old-eu-sccs': {
    name: 'EU standard contractual clauses of 2001, 2004 or 2010',
    plainName: "The EU's old standard contract",
    phrase: 'the old EU standard contractual clauses',
    inForceFrom: '2001-09-03',
    inForceTo: '2024-03-21',
    source: 'Transitional provisions made with the IDTA and Addendum (DPA 2018 s.119A)',
    sourceUrl: legislationUrl('ukpga/2018/12/section/119A'),
    certainty: 'confirmed',
    isTransferTool: true,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: '2022-09-21',
    mend: useACurrentTool,
  },
  'new-eu-sccs-alone': {
    name: 'EU standard contractual clauses of 2021, without the UK Addendum',
    plainName: "The EU's standard contract without the UK's addition",
    phrase: 'the EU standard contractual clauses of 2021 without the UK Addendum',
    inForceFrom: null,
    inForceTo: null,
    source: 'Commission Implementing Decision (EU) 2021/914; DPA 2018 s.119A',
    sourceUrl: legislationUrl('ukpga/2018/12/section/119A'),
    certainty: 'confirmed',
    isTransferTool: false,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: 'Add the UK Addendum to the clauses and do the data protection test.',
  },
  'privacy-shield': {
    name: 'EU-US Privacy Shield',
    plainName: 'An agreement with the US that a court struck down',
    phrase: 'the EU-US Privacy Shield',
    inForceFrom: '2016-07-12',
    inForceTo: '2020-07-16',
    source: 'Commission Implementing Decision (EU) 2016/1250; CJEU C-311/18 (Schrems II)',
    certainty: 'to-verify',
    isTransferTool: true,
    countries: ['US'],
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: askForDpfEntry,
  },
  'safe-harbor': {
    name: 'EU-US Safe Harbor',
    plainName: 'An older agreement with the US that a court struck down',
    phrase: 'the EU-US Safe Harbor',
    inForceFrom: '2000-07-26',
    inForceTo: '2015-10-06',
    source: 'Commission Decision 2000/520/EC; CJEU C-362/14 (Schrems I)',
    certainty: 'to-verify',
    isTransferTool: true,
    countries: ['US'],
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: askForDpfEntry,
  },
  'data-processing-agreement': {
    name: 'Data processing agreement alone',
    plainName: 'An ordinary contract with a supplier',
    phrase: 'a data processing agreement alone',
    inForceFrom: null,
    inForceTo: null,
    source: 'UK GDPR Art 28 (not Chapter V)',
    sourceUrl: ukGdprUrl('28'),
    certainty: 'to-verify',
    isTransferTool: false,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: useACurrentTool,
  },
  'regulator-advice': {
    name: 'Advice from the regulator',
    plainName: 'Asking the regulator',
    phrase: "the regulator's advice",
    inForceFrom: null,
    inForceTo: null,
    source: 'UK GDPR Arts 44A, 45A, 46, 49',
    sourceUrl: ukGdprUrl('44A'),
    certainty: 'to-verify',
    isTransferTool: false,
    countries: null,
    testNeededFrom: null,
    lastAgreedOn: null,
    mend: useACurrentTool,
  },
})
