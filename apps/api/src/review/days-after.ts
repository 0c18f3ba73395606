import type { IsoDate } from '@sharemap/law'

const day = 24 * 60 * 60 * 1000

/**
 * The day some days after another.
 *
 * @param start the day to count from, YYYY-MM-DD.
 * @param days how many; whole.
 */
export const daysAfter = (start: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
