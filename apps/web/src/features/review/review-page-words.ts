import type { ApprovalRule } from '@sharemap/register'

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
} as const
