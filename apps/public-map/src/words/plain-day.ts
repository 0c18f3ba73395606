const months = [
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
 * A day as people read it: "5 February 2026".
 *
 * @param day `YYYY-MM-DD`; anything else is given back as it is.
 */
export const plainDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return year === undefined ? day : `${Number(date)} ${months[Number(month) - 1]} ${year}`
}
