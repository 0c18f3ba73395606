import type { IsoDate } from '@sharemap/law'
import type { ReviewItem } from '@sharemap/rules'

/** The work of review as it is shown: what is late, what falls due, what ends, and what waits for somebody. */
export const reviewGroups = ['overdue', 'due', 'ends', 'in-review', 'draft'] as const
export type ReviewGroup = (typeof reviewGroups)[number]

const groupOf = ({ kind, on }: ReviewItem, asAt: IsoDate): ReviewGroup => {
  if (kind === 'in-review' || kind === 'draft') return kind
  if (on !== null && on < asAt) return 'overdue'
  return kind === 'review-due' || kind === 'agreement-review' ? 'due' : 'ends'
}

/**
 * Puts the work of review under its headings.
 *
 * @param items the work, as `reviewWork` tells it.
 * @param asAt the day on which it is looked at.
 * @returns the work of each group, in the order in which it came.
 */
export const groupReview = (
  items: readonly ReviewItem[],
  asAt: IsoDate,
): Readonly<Record<ReviewGroup, readonly ReviewItem[]>> => {
  const groups: Record<ReviewGroup, ReviewItem[]> = { overdue: [], due: [], ends: [], 'in-review': [], draft: [] }
  for (const item of items) groups[groupOf(item, asAt)].push(item)
  return groups
}
