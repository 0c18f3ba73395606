import { assertIsoDate, type IsoDate } from './iso-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Writes a day as people in the UK read it, the same on every machine.
 *
 * @param date a calendar day
 * @returns the day in words, such as "5 February 2026"
 * @throws RangeError when the text is not a calendar day
 */
export function plainDate(date: IsoDate): string {
  assertIsoDate(date)
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
