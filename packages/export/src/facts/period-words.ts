const units = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
] as const

/**
 * A period of ISO 8601 in words: `P1Y6M` is "1 year and 6 months".
 *
 * @param period years, months, weeks and days; one with hours, or anything else, is given back as it stands.
 */
export const periodWords = (period: string): string => {
  if (!/^P(?:\d+[YMWD])+$/.test(period)) return period
  const parts = units.flatMap(([letter, name]) => {
    const amount = new RegExp(`(\\d+)${letter}`).exec(period)?.[1]
    return amount === undefined ? [] : [`${Number(amount)} ${name}${Number(amount) === 1 ? '' : 's'}`]
  })
  const last = parts.at(-1) ?? period
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
