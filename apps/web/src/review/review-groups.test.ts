import type { ReviewItem, ReviewKind } from '@sharemap/rules'
import { expect, test } from 'vitest'
import { groupReview, reviewGroups } from './review-groups.ts'

const item = (kind: ReviewKind, on: string | null): ReviewItem => ({
  kind,
  record: `party-${kind}-${on}`,
  name: kind,
  field: null,
  on,
  words: kind,
})

test('each piece of work stands under one heading: what is past is overdue whatever it is', () => {
  const items = [
    item('review-overdue', '2026-11-01'),
    item('agreement-ends', '2026-11-21'),
    item('agreement-ends', '2026-11-22'),
    item('review-due', '2026-11-22'),
    item('agreement-review', '2026-12-24'),
    item('silence-ends', '2027-01-01'),
    item('in-review', null),
    item('draft', null),
  ]
  const groups = groupReview(items, '2026-11-22')
  expect(reviewGroups.map((group) => groups[group].map(({ kind }) => kind))).toEqual([
    ['review-overdue', 'agreement-ends'],
    ['review-due', 'agreement-review'],
    ['agreement-ends', 'silence-ends'],
    ['in-review'],
    ['draft'],
  ])
  expect(Object.values(groups).flat()).toHaveLength(items.length)
})
