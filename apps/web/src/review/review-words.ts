import type { ReviewGroup } from './review-groups.ts'

export interface ReviewGroupWords {
  readonly title: string
  readonly means: string
  /** What follows the number of them in a line. */
  readonly counted: (count: number) => string
}

export const reviewGroupWords: Record<ReviewGroup, ReviewGroupWords> = {
  overdue: { title: 'Overdue', means: 'The day has passed.', counted: () => 'overdue' },
  due: {
    title: 'Due for review',
    means: 'Somebody is to read the record again and say that it is still true.',
    counted: () => 'due for review',
  },
  ends: {
    title: 'About to end',
    means: 'Agreements, certifications, retention periods and records that run out.',
    counted: () => 'about to end',
  },
  'in-review': { title: 'In review', means: 'Waiting for an approver.', counted: () => 'in review' },
  draft: {
    title: 'Drafts',
    means: 'Not sent for review yet. Residents do not see what is in them.',
    counted: (count) => (count === 1 ? 'draft' : 'drafts'),
  },
}

/** What is said of the work of review wherever it is shown. */
export const reviewWords = {
  working: 'Working out what is due …',
  failed: 'What is due could not be worked out. Load the page again.',
} as const
