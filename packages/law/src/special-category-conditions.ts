import { gdprApplies } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { ukGdprUrl } from './legislation-url.ts'

/** Codes of the conditions of UK GDPR Art 9(2). None of them is legitimate interests. */
export const specialCategoryConditionCodes = [
  '9(2)(a)',
  '9(2)(b)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
] as const
export type SpecialCategoryConditionCode = (typeof specialCategoryConditionCodes)[number]

/**
 * A condition for using special category data. It never stands alone: an Art 6 basis is needed too, so a record holds
 * both.
 */
export interface SpecialCategoryCondition extends LegalEntry<SpecialCategoryConditionCode> {
  /** The Part of DPA 2018 Sch 1 whose condition must also be met (DPA 2018 s.10), or null where none is asked for. */
  readonly schedule1Part: 1 | 2 | null
}

function condition(
  letter: string,
  name: string,
  plainName: string,
  schedule1Part: 1 | 2 | null,
): FactsOf<SpecialCategoryCondition> {
  return {
    name,
    plainName,
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: `UK GDPR Art 9(2)(${letter})${schedule1Part === null ? '' : '; DPA 2018 s.10'}`,
    sourceUrl: ukGdprUrl('9'),
    certainty: 'to-verify',
    schedule1Part,
  }
}

/** The conditions of UK GDPR Art 9(2), in the order of the law. */
export const specialCategoryConditions = tableOf<SpecialCategoryCondition>(specialCategoryConditionCodes, {
  '9(2)(a)': condition('a', 'Explicit consent', 'You clearly agreed to it', null),
  '9(2)(b)': condition(
    'b',
    'Employment, social security and social protection law',
    'The law on work, benefits or social support asks for it',
    1,
  ),
  '9(2)(c)': condition(
    'c',
    'Vital interests of a person who cannot consent',
    "Someone's life is at risk and they cannot agree",
    null,
  ),
  '9(2)(d)': condition(
    'd',
    'Not-for-profit bodies and their members',
    'A charity, church, party or union keeps it about its own members',
    null,
  ),
  '9(2)(e)': condition('e', 'Manifestly made public by the person', 'You clearly made it public yourself', null),
  '9(2)(f)': condition(
    'f',
    'Legal claims, courts and tribunals',
    'It is needed for a legal claim, or by a court or tribunal',
    null,
  ),
  '9(2)(g)': condition('g', 'Substantial public interest', 'There is a strong public reason that the law sets out', 2),
  '9(2)(h)': condition('h', 'Health or social care', 'It is needed for health or social care', 1),
  '9(2)(i)': condition('i', 'Public health', 'It is needed to protect public health', 1),
  '9(2)(j)': condition(
    'j',
    'Archiving, research and statistics',
    'It is needed for archives, research or statistics',
    1,
  ),
})
