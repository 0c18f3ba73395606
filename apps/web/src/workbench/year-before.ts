import { isIsoDate } from '@sharemap/law'

/**
 * The same day a year before; the last day of February where that year has no 29th.
 *
 * @param day a day as YYYY-MM-DD.
 */
export const yearBefore = (day: string): string => {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const exists: boolean = isIsoDate(earlier)
  return exists ? earlier : earlier.replace('-29', '-28')
}
