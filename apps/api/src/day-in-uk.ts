import type { IsoDate } from '@sharemap/law'

const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short' })

/**
 * The day in the United Kingdom, whose law the register is judged by.
 *
 * @param moment the moment to ask about.
 * @returns the day, YYYY-MM-DD.
 */
export const dayInUk = (moment: Date): IsoDate => {
  const [day, month, year] = calendar.format(moment).split('/')
  return `${year}-${month}-${day}`
}
