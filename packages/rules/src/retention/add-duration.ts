import type { IsoDate } from '@sharemap/law'

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.*)?$/

/**
 * Adds a period to a day, by the calendar: a month after 31 January is the last day of February.
 *
 * @param from the day.
 * @param duration an ISO 8601 duration in whole years, months, weeks and days; its hours are let pass.
 * @returns the day reached; undefined where the duration is written in another way.
 */
export const addDuration = (from: IsoDate, duration: string): IsoDate | undefined => {
  const found = parts.exec(duration)
  if (found === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((part) => Number(part ?? 0))
  const start = new Date(`${from}T00:00:00Z`)
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth() + years * 12 + months
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  const day = Math.min(start.getUTCDate(), lastDay) + weeks * 7 + days
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10)
}
