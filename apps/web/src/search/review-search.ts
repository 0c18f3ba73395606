import { recordKinds } from '@sharemap/register'
import { z } from 'zod'
import { reviewGroups } from '../review/review-groups.ts'
import { listOf } from './list-of.ts'

/** How many days to look ahead. */
export const daysAhead = ['30', '90', '365'] as const
export type DaysAhead = (typeof daysAhead)[number]

/** Which work of review to show. */
const reviewSearchSchema = z.object({
  work: listOf(z.enum(reviewGroups)),
  /** Kinds of record. */
  records: listOf(z.enum(recordKinds)),
  ahead: z.enum(daysAhead).optional().catch(undefined),
})

export type ReviewSearch = z.output<typeof reviewSearchSchema>

/**
 * Reads which work of review to show from the address of its page. Anything that cannot be read is left out.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readReviewSearch = (raw: Record<string, unknown>): ReviewSearch => reviewSearchSchema.parse(raw)
