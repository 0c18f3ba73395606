const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short' })

/**
 * The day that a moment falls on in the United Kingdom, where the register's people and its law are.
 *
 * @param moment a moment in UTC, as ISO 8601 writes it.
 * @returns the day, YYYY-MM-DD.
 */
export const ukDayOf = (moment: string): string => {
  const [day, month, year] = calendar.format(new Date(moment)).split('/')
  return `${year}-${month}-${day}`
}
