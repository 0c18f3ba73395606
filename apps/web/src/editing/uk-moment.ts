const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * Says a moment as clocks in the United Kingdom show it.
 *
 * @param moment in UTC, such as `2026-11-22T09:30:00.000Z`.
 * @returns such as `22 November 2026 at 09:30`; the text itself where it is no moment.
 */
export const ukMoment = (moment: string): string => {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : words.format(date).replace(', ', ' at ')
}
