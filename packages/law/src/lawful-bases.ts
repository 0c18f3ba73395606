import { duaaMainChanges, gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl, ukGdprUrl } from './legislation-url.ts'

/** Codes of the lawful bases of UK GDPR Art 6(1). */
export const lawfulBasisCodes = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(ea)', '6(1)(f)'] as const
export type LawfulBasisCode = (typeof lawfulBasisCodes)[number]

/** A lawful basis for using personal data. */
export interface LawfulBasis extends LegalEntry<LawfulBasisCode> {
  /**
   * Closed to a public authority when it performs its tasks (closing words of Art 6(1)). A body counts as one only
   * while it does so (DPA 2018 s.7(2)), so commercial or purely internal work stays open.
   */
  readonly closedToPublicAuthorityTasks: boolean
  /** Must rest on domestic law, or for (e) on relevant international law (Art 6(3)). */
  readonly needsDomesticLaw: boolean
  /** What it means for a council. */
  readonly councilNote: string
}

/** The lawful bases of UK GDPR Art 6(1), in the order of the law. */
export const lawfulBases = tableOf<LawfulBasis>(lawfulBasisCodes, {
  '6(1)(a)': {
    name: 'Consent',
    plainName: 'You agreed to it',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(a), Art 7',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'to-verify',
    closedToPublicAuthorityTasks: false,
    needsDomesticLaw: false,
    councilNote: 'Seldom fits a core task. Consent can be withdrawn at any time, and Art 7 asks for a record of it.',
  },
  '6(1)(b)': {
    name: 'Contract',
    plainName: 'We need it for a contract with you, or to prepare one',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(b)',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'to-verify',
    closedToPublicAuthorityTasks: false,
    needsDomesticLaw: false,
    councilNote: 'Fits services that a person buys or rents from the council, such as leisure and lettings.',
  },
  '6(1)(c)': {
    name: 'Legal obligation',
    plainName: 'The law says that we must',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(c), Art 6(3)',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'to-verify',
    closedToPublicAuthorityTasks: false,
    needsDomesticLaw: true,
    councilNote: 'The obligation must lie on the controller itself, in domestic law that can be named.',
  },
  '6(1)(d)': {
    name: 'Vital interests',
    plainName: "Someone's life is at risk",
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(d)',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'to-verify',
    closedToPublicAuthorityTasks: false,
    needsDomesticLaw: false,
    councilNote: 'For emergencies.',
  },
  '6(1)(e)': {
    name: 'Public task',
    plainName: 'It is part of our public duties',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(e), Art 6(3); DPA 2018 ss.8, 9A, Sch A1',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'confirmed',
    changes: [
      {
        on: duaaMainChanges,
        what: "The task must be the controller's own: another body's task no longer serves.",
      },
    ],
    closedToPublicAuthorityTasks: false,
    needsDomesticLaw: true,
    councilNote: 'The main basis of a council. The function must be laid down in law that can be named.',
  },
  '6(1)(ea)': {
    name: 'Recognised legitimate interest',
    plainName: 'The law lists it as a good reason, such as keeping someone safe',
    inForceFrom: duaaMainChanges,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(ea), Annex 1 (DUAA 2025 s.70, Sch 4)',
    sourceUrl: legislationUrl('ukpga/2025/18/section/70'),
    certainty: 'confirmed',
    closedToPublicAuthorityTasks: true,
    needsDomesticLaw: false,
    councilNote:
      'Not for a council performing its tasks. A charity or an employer that answers a request from the council may rely on it.',
  },
  '6(1)(f)': {
    name: 'Legitimate interests',
    plainName: 'We have a good reason that does not override your interests',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 6(1)(f), Art 6(11)',
    sourceUrl: ukGdprUrl('6'),
    certainty: 'confirmed',
    changes: [
      {
        on: duaaMainChanges,
        what: 'Direct marketing, administration within a group and network security are named as examples.',
      },
    ],
    closedToPublicAuthorityTasks: true,
    needsDomesticLaw: false,
    councilNote:
      'Not for a council performing its tasks. Commercial or purely internal work may use it, after weighing the interests.',
  },
})
