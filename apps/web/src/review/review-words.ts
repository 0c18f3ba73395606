import type { ReviewGroup } from './review-groups.ts'

export const reviewGroupWords: Record<ReviewGroup, { readonly title: string; readonly means: string }> = {
  overdue: { title: 'Overdue', means: 'The day has passed.' },
  due: { title: 'Due for review', means: 'Somebody is to read the record again and say that it is still true.' },
  ends: { title: 'About to end', means: 'Agreements, certifications, retention periods and records that run out.' },
  'in-review': { title: 'In review', means: 'Waiting for an approver.' },
  draft: { title: 'Drafts', means: 'Not sent for review yet. Residents do not see what is in them.' },
}

/** What is said of the work of review wherever it is shown. */
export const reviewWords = {
  working: 'Working out what is due …',
  failed: 'What is due could not be worked out. Load the page again.',
} as const
