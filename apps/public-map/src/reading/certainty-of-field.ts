import type { PublicEvidence } from './site-reading.ts'

export type Certainty = PublicEvidence['basis']

const firmest: readonly Certainty[] = ['stated', 'implied', 'inferred', 'assumed']

const isAbout = (evidence: PublicEvidence, field: string) =>
  evidence.field !== null && (evidence.field === field || field.startsWith(`${evidence.field}.`))

/**
 * How firmly a field of a record is known: by the best evidence about that field or what it is a part of.
 *
 * @param evidence the evidence of the record.
 * @param field a dotted path inside the record.
 * @returns stated where no evidence is about the field, since the record's own evidence then covers it.
 */
export const certaintyOfField = (evidence: readonly PublicEvidence[], field: string): Certainty => {
  const bases = evidence.filter((item) => isAbout(item, field)).map((item) => item.basis)
  return firmest.find((basis) => bases.includes(basis)) ?? 'stated'
}

/** The least firmly known of several fields of a record, and how firmly. */
export interface WeakestField {
  readonly certainty: Certainty
  /** Which field it is; the first where several are known as little; null where all are stated. */
  readonly field: string | null
}

/** Finds the least firmly known of several fields of a record. */
export const weakestOfFields = (evidence: readonly PublicEvidence[], fields: readonly string[]): WeakestField => {
  const found = fields.map((field) => ({ field, certainty: certaintyOfField(evidence, field) }))
  for (const certainty of firmest.slice(1).reverse()) {
    const weak = found.find((item) => item.certainty === certainty)
    if (weak !== undefined) return weak
  }
  return { certainty: 'stated', field: null }
}
