import type { PassageMark } from './rule.ts'

type Details = Pick<PassageMark, 'message' | 'severity' | 'certainty' | 'mend'>

interface Span {
  readonly from: number
  readonly to: number
}

const mark = (kind: PassageMark['kind'], lines: PassageMark['lines'], given: string | Details): PassageMark => ({
  kind,
  lines,
  ...(typeof given === 'string' ? { message: given } : given),
})

/**
 * Marks a passage that says what should be mended.
 *
 * @param span the passage.
 * @param given the message, or the message with what this mark says otherwise than its rule.
 */
export const presentAt = ({ from, to }: Span, given: string | Details): PassageMark =>
  mark('present', [from, to], given)

/**
 * Marks a passage that clashes with another.
 *
 * @param span from the one passage to the other.
 * @param given as for {@link presentAt}.
 */
export const contradictionAt = ({ from, to }: Span, given: string | Details): PassageMark =>
  mark('contradiction', [Math.min(from, to), Math.max(from, to)], given)

/**
 * Marks what is not found in the text. Notices are layered, so it may stand elsewhere: the message says "not found in
 * this notice", never that it is missing.
 *
 * @param given as for {@link presentAt}.
 * @param near the passage where it would be looked for; null for the whole text.
 */
export const absent = (given: string | Details, near: Span | null = null): PassageMark =>
  mark('absent', near === null ? null : [near.from, near.to], given)
