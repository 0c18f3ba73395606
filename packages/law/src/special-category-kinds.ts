import { gdprApplies } from './key-dates.ts'
import { type FactsOf, type LegalEntry, tableOf } from './legal-entry.ts'
import { ukGdprUrl } from './legislation-url.ts'

/** Codes of the kinds of special category data of UK GDPR Art 9(1). */
export const specialCategoryKinds = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic',
  'biometric',
  'health',
  'sex-life',
  'sexual-orientation',
] as const
export type SpecialCategoryKind = (typeof specialCategoryKinds)[number]

/** A kind of data that Art 9(1) protects specially. */
export interface SpecialCategoryKindEntry extends LegalEntry<SpecialCategoryKind> {
  /** Where only some data of this kind are special, which; otherwise null. */
  readonly onlyWhen: string | null
}

function kind(name: string, plainName: string, onlyWhen: string | null = null): FactsOf<SpecialCategoryKindEntry> {
  return {
    name,
    plainName,
    inForceFrom: gdprApplies,
    inForceTo: null,
    source: 'UK GDPR Art 9(1)',
    sourceUrl: ukGdprUrl('9'),
    certainty: 'to-verify',
    onlyWhen,
  }
}

/** The kinds of special category data of UK GDPR Art 9(1), in the order of the law. */
export const specialCategoryKindEntries = tableOf<SpecialCategoryKindEntry>(specialCategoryKinds, {
  'racial-or-ethnic-origin': kind('Racial or ethnic origin', 'Your race or ethnic background'),
  'political-opinions': kind('Political opinions', 'Your political views'),
  'religious-or-philosophical-beliefs': kind('Religious or philosophical beliefs', 'Your religion or beliefs'),
  'trade-union-membership': kind('Trade union membership', 'Whether you belong to a trade union'),
  genetic: kind('Genetic data', 'Your genetic information'),
  biometric: kind(
    'Biometric data',
    'Your fingerprint, face or another body feature used to recognise you',
    'It is used to identify a person uniquely.',
  ),
  health: kind('Health', 'Your physical or mental health'),
  'sex-life': kind('Sex life', 'Your sex life'),
  'sexual-orientation': kind('Sexual orientation', 'Your sexual orientation'),
})
