import { findEntry, type IsoDate, type LawfulBasisCode, type RightApplies, rights, rightsFor } from '@sharemap/law'

/** A right as it stands under some lawful bases together. */
export interface RightInWords {
  readonly name: string
  readonly source: string
  readonly whatYouCanDo: string
  /** For each basis, whether the right applies and why. */
  readonly answers: readonly { readonly basis: LawfulBasisCode; readonly applies: RightApplies; readonly why: string }[]
}

export const appliesWords: Record<RightApplies, string> = {
  yes: 'Yes',
  no: 'No',
  'normally-not': 'Normally not',
  conditional: 'For some of the data',
}

/**
 * The rights of people under each of some lawful bases, as at a day.
 *
 * @param bases the bases that an activity or a purpose rests on.
 * @param asAt the day.
 * @returns every right that the law gave on that day under any of them, in the law's order; empty without a basis.
 */
export const rightsInWords = (bases: readonly LawfulBasisCode[], asAt: IsoDate): RightInWords[] =>
  rights.flatMap(({ code }) => {
    const answers = bases.flatMap((basis) =>
      rightsFor(basis, asAt)
        .filter(({ right }) => right === code)
        .map(({ applies, why }) => ({ basis, applies, why })),
    )
    const right = findEntry(rights, code)
    if (right === undefined || answers.length === 0) return []
    return [{ name: right.name, source: right.source, whatYouCanDo: right.whatYouCanDo, answers }]
  })
