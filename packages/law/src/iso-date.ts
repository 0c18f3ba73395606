/** A calendar day written YYYY-MM-DD. Such dates sort as plain text. */
export type IsoDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Says whether a text is a real calendar day written YYYY-MM-DD.
 *
 * @param text any text
 * @returns true for '2024-02-29', false for '2023-02-29', '29/02/2024' or ''
 */
export function isIsoDate(text: string): text is IsoDate {
  const parts = SHAPE.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Refuses a text that is not a calendar day, so that a mistyped date can never pass as an answer about the law.
 *
 * @param text the date to check
 * @throws RangeError naming the text, when it is not a real day written YYYY-MM-DD
 */
export function assertIsoDate(text: string): asserts text is IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar day written YYYY-MM-DD: "${text}"`)
}
