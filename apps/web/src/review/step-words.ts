import { plainDate } from '@sharemap/law'

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

/** What is said where somebody takes a step with a record: sends it for review, approves it, sends it back. */
export const stepWords = {
  steps: {
    approve: { button: 'Approve', title: (count: number) => `Approve ${records(count)}`, done: 'Approved' },
    'send-back': { button: 'Send back', title: (count: number) => `Send back ${records(count)}`, done: 'Sent back' },
    'ask-review': {
      button: 'Send for review',
      title: (count: number) => `Send ${records(count)} for review`,
      done: 'Sent for review',
    },
    reviewed: {
      button: 'Still true',
      title: (count: number) => `Say that ${records(count)} ${count === 1 ? 'is' : 'are'} still true`,
      done: 'Reviewed: still true',
    },
  },
  close: 'Close without changing anything',
  comment: 'Comment (optional)',
  commentNeeded: 'What is to be done before it can be approved',
  nextReview: 'Next review on',
  nextReviewHint: (day: string) => `A year from now is ${plainDate(day)}.`,
  saving: 'Saving …',
  overtaken: 'Somebody changed one of these records a moment ago, so nothing was done. Look at it again.',
  gone: 'One of these records is no longer in the register.',
} as const
