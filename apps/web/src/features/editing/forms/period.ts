/** Days, weeks, months or years, as ISO 8601 writes them. */
export type PeriodUnit = 'D' | 'W' | 'M' | 'Y'

/** A period of one unit. */
export interface Period {
  readonly count: number
  readonly unit: PeriodUnit
}

/**
 * Reads an ISO 8601 duration that is made of one unit.
 *
 * @param text such as `P6Y`.
 * @returns null where it is empty, made of several, or none at all.
 */
export const readPeriod = (text: string): Period | null => {
  const found = /^P(\d{1,6})([DWMY])$/.exec(text)
  return found === null ? null : { count: Number(found[1]), unit: found[2] as PeriodUnit }
}

/**
 * Writes a period as ISO 8601 has it.
 *
 * @param count what was typed for how many.
 * @param unit the unit.
 * @returns such as `P6Y`; empty where no whole number was typed.
 */
export const writePeriod = (count: string, unit: PeriodUnit): string =>
  /^\d{1,6}$/.test(count) ? `P${Number(count)}${unit}` : ''
