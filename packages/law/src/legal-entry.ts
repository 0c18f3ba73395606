import { assertIsoDate, type IsoDate } from './iso-date.ts'

/** A stretch of time, half-open: it holds on day d when from <= d < to. A null end is open. */
export interface DateWindow {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/**
 * How far an entry was checked: 'confirmed' against a source that was read, or 'to-verify' where it rests on general
 * knowledge and a person should check it before relying on it.
 */
export type Certainty = 'confirmed' | 'to-verify'

/** A dated change in the wording of something that stayed in force. */
export interface LegalChange {
  readonly on: IsoDate
  readonly what: string
}

/** One thing that the law says, with the dates between which it says so. */
export interface LegalEntry<Code extends string = string> {
  readonly code: Code
  /** The name that the law or the regulator uses. */
  readonly name: string
  /** What a resident reads. */
  readonly plainName: string
  /** First day in force; null where that day is not known to us, and the entry is then never in force. */
  readonly inForceFrom: IsoDate | null
  /** First day on which it no longer holds; null while it holds. */
  readonly inForceTo: IsoDate | null
  /** A short citation, such as "UK GDPR Art 6(1)(e)". */
  readonly source: string
  readonly sourceUrl?: string
  readonly certainty: Certainty
  /** Changes of wording while in force, oldest first. */
  readonly changes?: readonly LegalChange[]
}

/** Everything about an entry but its code, which the table gives as a key. */
export type FactsOf<Entry extends LegalEntry> = Omit<Entry, 'code'>

/**
 * Builds a table of entries from its codes and the facts of each, so that a code without facts does not compile.
 *
 * @param codes the codes in the order of the law
 * @param facts what the law says of each code
 * @returns one entry a code, in the order of the codes
 */
export function tableOf<Entry extends LegalEntry>(
  codes: readonly Entry['code'][],
  facts: Readonly<Record<Entry['code'], FactsOf<Entry>>>,
): readonly Entry[] {
  // The cast restores what Omit took away: code and facts of one entry are one entry again.
  return codes.map((code) => ({ code, ...facts[code as Entry['code']] }) as unknown as Entry)
}

/**
 * Looks an entry up by its code.
 *
 * @param table any table of this package
 * @param code the code, from wherever it came
 * @returns the entry, or undefined where the table holds no such code
 */
export function findEntry<Entry extends LegalEntry>(table: readonly Entry[], code: string): Entry | undefined {
  return table.find((entry) => entry.code === code)
}

/**
 * Says whether a stretch of time holds on a day.
 *
 * @param window half-open: the day `to` is the first on which it no longer holds
 * @param asAt the day asked about
 * @returns true when from <= asAt < to, an absent end being open
 * @throws RangeError when asAt is not a calendar day
 */
export function isWithin(window: DateWindow, asAt: IsoDate): boolean {
  assertIsoDate(asAt)
  return (window.from === null || window.from <= asAt) && (window.to === null || asAt < window.to)
}

/**
 * Says whether an entry was in force on a day. One whose first day is unknown (enacted, not yet commenced) never is.
 *
 * @param entry any entry of this package
 * @param asAt the day asked about
 * @returns true when inForceFrom <= asAt < inForceTo
 * @throws RangeError when asAt is not a calendar day
 */
export function isInForce(entry: Pick<LegalEntry, 'inForceFrom' | 'inForceTo'>, asAt: IsoDate): boolean {
  assertIsoDate(asAt)
  return entry.inForceFrom !== null && isWithin({ from: entry.inForceFrom, to: entry.inForceTo }, asAt)
}
