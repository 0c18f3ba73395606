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
  fields: { severity: 'Severity', rule: 'Rule', organisation: 'Organisation' },
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
  more: (count: number) => `${counted(count, 'more rule', 'more rules')} in the list of findings.`,
} as const
