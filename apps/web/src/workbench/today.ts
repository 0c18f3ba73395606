const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The day in the United Kingdom, which is the day that its law goes by.
 *
 * @param now the moment to ask about; the present one unless given.
 * @returns the day as YYYY-MM-DD.
 */
export const todayInUk = (now: Date = new Date()): string => {
  const part = (type: string) => parts.formatToParts(now).find((piece) => piece.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
