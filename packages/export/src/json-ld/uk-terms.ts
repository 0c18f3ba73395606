import {
  exemptions,
  gateways,
  type LegalEntry,
  lawfulBases,
  offenceDataAuthorities,
  recognisedLegitimateInterests,
  rights,
  safeguards,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'

/**
 * The namespace of terms of UK law that the vocabulary does not have. It is a UUID of our own, so that it stays stable
 * without a claim to anybody's web address.
 */
export const ukNamespace = 'urn:uuid:5b0d2c5e-1f9a-4c43-9b7e-6f1c0f2a8d31#'

/** A term of UK law, and the term of the vocabulary that comes close. It never matches exactly: that speaks of EU law. */
export interface UkTerm {
  /** The term's name in the namespace. */
  readonly name: string
  readonly scheme: UkScheme
  readonly entry: LegalEntry
  readonly closeMatch: readonly string[]
}

const schemes = [
  'lawful-basis',
  'recognised-legitimate-interest',
  'special-category-condition',
  'schedule-1',
  'offence-data-authority',
  'safeguard',
  'gateway',
  'exemption',
  'right',
] as const
export type UkScheme = (typeof schemes)[number]

const matches: Readonly<Record<string, readonly string[]>> = {
  'lawful-basis 6(1)(a)': ['gdpr:A6-1-a'],
  'lawful-basis 6(1)(b)': ['gdpr:A6-1-b'],
  'lawful-basis 6(1)(c)': ['gdpr:A6-1-c'],
  'lawful-basis 6(1)(d)': ['gdpr:A6-1-d'],
  'lawful-basis 6(1)(e)': ['gdpr:A6-1-e'],
  'lawful-basis 6(1)(f)': ['gdpr:A6-1-f'],
  'special-category-condition 9(2)(a)': ['gdpr:A9-2-a'],
  'special-category-condition 9(2)(b)': ['gdpr:A9-2-b'],
  'special-category-condition 9(2)(c)': ['gdpr:A9-2-c'],
  'special-category-condition 9(2)(d)': ['gdpr:A9-2-d'],
  'special-category-condition 9(2)(e)': ['gdpr:A9-2-e'],
  'special-category-condition 9(2)(f)': ['gdpr:A9-2-f'],
  'special-category-condition 9(2)(g)': ['gdpr:A9-2-g'],
  'special-category-condition 9(2)(h)': ['gdpr:A9-2-h'],
  'special-category-condition 9(2)(i)': ['gdpr:A9-2-i'],
  'special-category-condition 9(2)(j)': ['gdpr:A9-2-j'],
  'safeguard approved-by-regulations': ['gdpr:A45-3', 'gdpr:AdequacyDecision'],
  'safeguard idta': ['gdpr:A46-2-d', 'gdpr:SCCBySupervisoryAuthority'],
  'safeguard uk-addendum': ['gdpr:A46-2-d', 'gdpr:SCCBySupervisoryAuthority'],
  'safeguard binding-corporate-rules': ['gdpr:A46-2-b', 'gdpr:BindingCorporateRules'],
  'safeguard public-body-instrument': ['gdpr:A46-2-a'],
  'safeguard old-eu-sccs': ['gdpr:A46-2-c', 'gdpr:SCCByCommission'],
  'safeguard new-eu-sccs-alone': ['gdpr:A46-2-c', 'gdpr:SCCByCommission'],
  'safeguard data-processing-agreement': ['dpv:DataProcessorContract'],
  'right informed': ['gdpr:A13', 'gdpr:A14'],
  'right access': ['gdpr:A15'],
  'right rectification': ['gdpr:A16'],
  'right erasure': ['gdpr:A17'],
  'right restriction': ['gdpr:A18'],
  'right notification': ['gdpr:A19'],
  'right portability': ['gdpr:A20'],
  'right objection': ['gdpr:A21'],
  'right automated-decisions': ['gdpr:A22'],
  'right withdraw-consent': ['gdpr:A7-3'],
  'right complain-to-regulator': ['gdpr:A77'],
}

/** The name of a term of UK law: `lawful-basis-6-1-e`. */
export const ukTermName = (scheme: UkScheme, code: string): string =>
  `${scheme}-${code.replaceAll(/[^0-9A-Za-z]+/g, '-').replaceAll(/^-|-$/g, '')}`

/** A term of UK law as a compact IRI: `uk:lawful-basis-6-1-e`. */
export const ukTerm = (scheme: UkScheme, code: string): string => `uk:${ukTermName(scheme, code)}`

const termsOf = (scheme: UkScheme, table: readonly LegalEntry[]): UkTerm[] =>
  table.map((entry) => ({
    name: ukTermName(scheme, entry.code),
    scheme,
    entry,
    closeMatch: matches[`${scheme} ${entry.code}`] ?? [],
  }))

/** Every term of UK law that an export may name. */
export const ukTerms: readonly UkTerm[] = [
  ...termsOf('lawful-basis', lawfulBases),
  ...termsOf('recognised-legitimate-interest', recognisedLegitimateInterests),
  ...termsOf('special-category-condition', specialCategoryConditions),
  ...termsOf('schedule-1', schedule1Paragraphs),
  ...termsOf('offence-data-authority', offenceDataAuthorities),
  ...termsOf('safeguard', safeguards),
  ...termsOf('gateway', gateways),
  ...termsOf('exemption', exemptions),
  ...termsOf('right', rights),
]
