import { gdprApplies } from './key-dates.ts'
import { type LegalEntry, tableOf } from './legal-entry.ts'
import { legislationUrl } from './legislation-url.ts'
import type { RightCode } from './rights.ts'

/** Codes of the exemptions of DPA 2018 Sch 2 that councils meet: 'sch2-' and the paragraph number. */
export const exemptionCodes = ['sch2-2', 'sch2-3', 'sch2-4', 'sch2-5', 'sch2-7'] as const
export type ExemptionCode = (typeof exemptionCodes)[number]

/**
 * An exemption from duties towards people, judged case by case. It is neither a lawful basis nor a power to share:
 * those must be found elsewhere.
 */
export interface Exemption extends LegalEntry<ExemptionCode> {
  /** When it may be used. */
  readonly purposes: readonly string[]
  /** How far it reaches. */
  readonly test: string
  /** The rights that it can set aside. */
  readonly setsAside: readonly RightCode[]
}

const listedRights: readonly RightCode[] = [
  'informed',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'notification',
  'portability',
  'objection',
]

/** The exemptions of DPA 2018 Sch 2 that councils meet. */
export const exemptions = tableOf<Exemption>(exemptionCodes, {
  'sch2-2': {
    name: 'Crime and taxation: general',
    plainName: 'Telling you could harm work against crime or on tax',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Sch 2 para 2',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/2/paragraph/2'),
    certainty: 'confirmed',
    purposes: [
      'Preventing, investigating or detecting crime.',
      'Catching or prosecuting offenders.',
      'Assessing or collecting a tax, a duty or the like.',
    ],
    test: 'Only as far as keeping the duty would be likely to prejudice that purpose. It can also lift the duty to tell people of a breach (Art 34).',
    setsAside: listedRights,
  },
  'sch2-3': {
    name: 'Crime and taxation: risk assessment systems',
    plainName: 'Telling you could defeat a check for fraud or unpaid tax',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Sch 2 para 3',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/2/paragraph/3'),
    certainty: 'confirmed',
    purposes: [
      'A risk rating given to a person by a system that a government department, a council or another housing benefit authority runs on tax, or on crime against public money.',
    ],
    test: 'Only as far as keeping the duty would stop the system working.',
    setsAside: ['informed', 'access'],
  },
  'sch2-4': {
    name: 'Immigration',
    plainName: 'Telling you could harm immigration control',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Sch 2 para 4',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/2/paragraph/4'),
    certainty: 'to-verify',
    purposes: ['Effective immigration control, and looking into what would undermine it.'],
    test: 'Only as far as keeping the duty would be likely to prejudice that purpose.',
    setsAside: ['informed', 'access', 'erasure', 'restriction', 'objection'],
  },
  'sch2-5': {
    name: 'Information disclosed by law or in legal proceedings',
    plainName: 'The law makes us share it, or it is needed for a legal case',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Sch 2 para 5',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/2/paragraph/5'),
    certainty: 'confirmed',
    purposes: [
      'Information that the controller must make public by law.',
      'A disclosure that a law or a court order requires.',
      'Legal proceedings, legal advice, or establishing, exercising or defending legal rights.',
    ],
    test: 'Only as far as keeping the duty would prevent the disclosure.',
    setsAside: listedRights,
  },
  'sch2-7': {
    name: 'Functions designed to protect the public',
    plainName: 'Telling you could harm work that protects the public',
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'DPA 2018 Sch 2 para 7',
    sourceUrl: legislationUrl('ukpga/2018/12/schedule/2/paragraph/7'),
    certainty: 'confirmed',
    purposes: [
      'Listed functions that protect the public, such as from dishonesty, unfitness or risks to health and safety.',
    ],
    test: 'Only as far as keeping the duty would be likely to prejudice the function.',
    setsAside: listedRights,
  },
})
