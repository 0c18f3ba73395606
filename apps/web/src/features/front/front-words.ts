/** What the overview says. */
export const frontWords = {
  questions: 'Ten questions',
  questionsLede: 'Choose one to start an answer. Every answer has an address that you can keep and share.',
  glance: 'At a glance',
  organisations: 'organisations',
  activities: 'activities',
  categories: 'kinds of data',
  recipients: 'recipients',
  flows: 'flows',
  leaveUk: (count: number) => (count === 1 ? 'flow leaves the UK' : 'flows leave the UK'),
  doNotStand: (count: number) => (count === 1 ? 'transfer does not stand' : 'transfers do not stand'),
  gaps: 'facts missing or out of date',
  needsYou: 'Needs you',
  nothingNeedsYou: (days: number) =>
    `Nothing is overdue, nothing falls due within ${days} days, and nothing waits for anybody.`,
  recentChanges: 'Recent changes',
  noChanges: 'Nothing has been changed here since the register was put in.',
  allChanges: (total: number) => (total === 1 ? 'The history of the register' : `All ${total} changes`),
  updated: (day: string) => `The register was last changed on ${day}.`,
} as const
