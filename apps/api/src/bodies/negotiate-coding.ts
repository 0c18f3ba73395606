import { type ContentCoding, contentCodings } from './rendered-body.ts'

/** The weight that a header Accept-Encoding gives a coding, from 0 to 1. */
const weightOf = (entries: readonly (readonly [string, number])[], coding: string) =>
  (entries.find(([name]) => name === coding) ?? entries.find(([name]) => name === '*'))?.[1] ?? 0

/**
 * Chooses a coding by the header Accept-Encoding (RFC 9110 section 12.5.3).
 *
 * @param header the header's value; undefined where the request has none.
 * @param offered the codings that the body comes in, the better first.
 * @returns the coding of the greatest weight, the better one where two weigh the same; null for the plain bytes.
 */
export const negotiateCoding = (
  header: string | undefined,
  offered: readonly ContentCoding[] = contentCodings,
): ContentCoding | null => {
  if (header === undefined || offered.length === 0) return null
  const entries = header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return [name, weight === undefined ? 1 : Number.parseFloat(weight.slice(2)) || 0] as const
  })
  let best: ContentCoding | null = null
  let most = 0
  for (const coding of offered) {
    const weight = weightOf(entries, coding)
    if (weight > most) [best, most] = [coding, weight]
  }
  const plain = entries.find(([name]) => name === 'identity')?.[1] ?? 0
  return plain > most ? null : best
}
