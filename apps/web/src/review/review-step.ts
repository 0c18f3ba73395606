import type { EditCommand } from '@sharemap/register'
import type { ReviewKind } from '@sharemap/rules'

/** What somebody does with a piece of work. */
export const reviewSteps = ['approve', 'send-back', 'ask-review', 'reviewed'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** What is said with a step. */
export interface StepDetails {
  readonly comment: string
  /** The day of the next review, YYYY-MM-DD; of no use but where a record is said to be still true. */
  readonly nextReview: string
}

const statusAfter = { approve: 'approved', 'send-back': 'draft', 'ask-review': 'in-review' } as const

/**
 * The edit that a step is.
 *
 * @param step what is done.
 * @param target the record, and the version of it that was looked at.
 * @param details what is said with it.
 */
export const editOfStep = (
  step: ReviewStep,
  target: { readonly id: string; readonly version: number },
  { comment, nextReview }: StepDetails,
): EditCommand => {
  const record = { record: target.id, version: target.version } as Pick<
    Extract<EditCommand, { command: 'set-status' }>,
    'record' | 'version'
  >
  if (step === 'reviewed') return { command: 'change-field', ...record, path: 'reviewDue', value: nextReview }
  return { command: 'set-status', ...record, status: statusAfter[step], ...(comment === '' ? {} : { comment }) }
}

/**
 * The steps that a piece of work can be answered with.
 *
 * @param kind what kind of work it is.
 * @param may whether whoever looks may do something.
 */
export const stepsFor = (kind: ReviewKind, may: (permission: 'edit' | 'approve') => boolean): readonly ReviewStep[] => {
  switch (kind) {
    case 'in-review':
      return may('approve') ? ['approve', 'send-back'] : may('edit') ? ['send-back'] : []
    case 'draft':
      return may('approve') ? ['ask-review', 'approve'] : may('edit') ? ['ask-review'] : []
    case 'review-due':
    case 'review-overdue':
    case 'agreement-review':
      return may('edit') ? ['reviewed'] : []
    default:
      return []
  }
}
