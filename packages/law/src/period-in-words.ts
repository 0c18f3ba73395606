const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/**
 * Writes an ISO 8601 duration as people say it.
 *
 * @param period such as `P6Y` or `P1Y6M`.
 * @returns such as "6 years" or "1 year and 6 months"; the duration itself where it has a part of a day.
 */
export const periodInWords = (period: string): string => {
  if (!/^P(?:\d+[YMWD])+$/.test(period)) return period
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => {
    const name = units[unit as keyof typeof units]
    return `${count} ${name}${count === '1' ? '' : 's'}`
  })
  return parts.join(' and ')
}
