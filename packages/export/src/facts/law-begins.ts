import { gdprApplies, type IsoDate, plainDate } from '@sharemap/law'

/**
 * What to say where something is told as at a day that the tables of law do not reach. The Data Protection Act 1998
 * gave rights and duties of its own then, so an empty list must never read as if the law had asked for nothing.
 *
 * @param asAt the day of the scope.
 * @param what what is not told: "The rights of people".
 * @returns null on and after the day from which the tables hold.
 */
export const beforeTheTables = (asAt: IsoDate, what: string): string | null =>
  asAt >= gdprApplies
    ? null
    : `${what} on ${plainDate(asAt)} were those of the Data Protection Act 1998. They are not told here: the law that this is worked out by begins on ${plainDate(gdprApplies)}, with the GDPR and the Data Protection Act 2018.`
