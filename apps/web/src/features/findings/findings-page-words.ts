import { plainDate } from '@sharemap/law'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What the findings page and the health summary say. */
export const findingsPageWords = {
  title: 'Findings',
  summaryTitle: 'Register health summary',
  views: 'How to see the findings',
  checkNotice: 'Check a notice',
  list: 'List',
  summary: 'One-page summary',
  lede: (total: number, rules: number, day: string) =>
    `${counted(total, 'finding', 'findings')} under ${counted(rules, 'rule', 'rules')}, as at ${plainDate(day)}.`,
  silenced: (count: number) => `${counted(count, 'finding is', 'findings are')} answered for and not counted.`,
  byOrganisation: 'By organisation and severity',
  organisation: 'Organisation',
  noOrganisation: 'Belongs to no one organisation',
  total: 'Total',
  filters: 'Filters',
  fields: { severity: 'Severity', rule: 'Rule', organisation: 'Organisation', answered: 'Answered for' },
  all: 'All',
  shown: (shown: number, total: number) => `${shown} of ${counted(total, 'finding', 'findings')} shown.`,
  dropAll: 'Drop all filters',
  noneLeft: 'No finding passes these filters.',
  asks: 'What it asks',
  gravest: 'What asks for most',
  registerHolds: 'The register',
  holds: (facts: { activities: number; flows: number; organisations: number }) =>
    `${counted(facts.organisations, 'organisation', 'organisations')}, ${counted(facts.activities, 'activity', 'activities')} and ${counted(facts.flows, 'flow', 'flows')} were checked.`,
  sound: (sound: number, activities: number) =>
    `${sound} of ${counted(activities, 'activity has', 'activities have')} no finding that asks to be acted on now, counting the flows that serve it.`,
  changed: (day: string) => `The register was last changed on ${plainDate(day)}.`,
  trend: 'Findings over versions of the register',
  trendAwaited: 'Checking earlier versions …',
  trendFailed: 'The check of earlier versions could not be loaded. Load the page again.',
  trendBegins:
    'The register has not been changed yet. From its first change on, this shows how the findings go up and down.',
  trendLabel: (points: number, first: string, last: string) =>
    `Plot of the findings by severity in ${points} versions of the register, from ${first} to ${last}; the table has the numbers`,
  trendCaption: (first: string, last: string) =>
    `Versions of the register, from ${first} to ${last}, each judged by the law of the day chosen above.`,
  showTrendTable: 'Show as a table',
  hideTrendTable: 'Hide the table',
  version: 'Version',
  when: 'When',
  beginning: 'the beginning',
  answeredFor: 'Answered for',
  answers: { yes: 'Answered for', no: 'Speaks' },
  more: (count: number) => `${counted(count, 'more rule', 'more rules')} in the list of findings.`,
} as const
