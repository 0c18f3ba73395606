import { plainDate } from '@sharemap/law'
import type { ApprovalRule } from '@sharemap/register'

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

/** What the page of the work of review says. */
export const reviewPageWords = {
  title: 'Review',
  lede: 'What is to be done to keep the register true: what is overdue, what falls due, and what waits for somebody.',
  filters: 'Filters',
  ahead: 'Look ahead',
  aheadChoices: { '30': '30 days', '90': '90 days', '365': 'a year' },
  work: 'Show',
  all: 'Everything',
  records: 'Records',
  everyKind: 'Every kind',
  shown: (count: number) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  none: 'Nothing is due, nothing ends and nothing waits for anybody. The register is up to date.',
  noneLeft: 'Nothing matches these filters.',
  dropFilters: 'Drop all filters',
  approval: {
    'any-approver': 'Any approver may approve.',
    'other-than-author': 'Whoever changed a record may not approve it: another approver does.',
  } satisfies Record<ApprovalRule, string>,
  approvalChange: 'Change how approval works',
  calendar: 'Put it in your calendar',

  chooseAll: (count: number) => `Choose all ${count}`,
  choose: (name: string) => `Choose “${name}”`,
  chosen: (count: number) => `${count} chosen`,
  history: 'Its history',
  edit: 'Edit it',
  of: (name: string) => `: ${name}`,
  more: (count: number) => `Show ${count} more`,

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
