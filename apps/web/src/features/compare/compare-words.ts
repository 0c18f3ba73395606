import type { CompareKind } from '../../search/compare-search.ts'

export const compareKindWords: Record<CompareKind, string> = {
  organisation: 'Two organisations',
  activity: 'Two activities',
  notice: 'Two notices',
  day: 'Two days',
  version: 'Two versions',
}

/** What the page on which two parts are compared says. */
export const compareWords = {
  title: 'Compare',
  lede: 'Two organisations, activities, notices, days or versions of the register side by side: what only one has, what both have, and what differs.',
  between: (here: string, there: string) => `${here} and ${there}`,
  kind: 'What to compare',
  here: 'One',
  there: 'The other',
  swap: 'Swap sides',
  show: 'Show',
  showing: { differing: 'Only differences', all: 'Everything' },
  view: 'Read as',
  views: { table: 'Table', sentences: 'Sentences' },
  chooseFirst: 'Choose above what to compare.',
  missing: 'One of the two is not in the register as at this date.',
  same: 'Nothing tells the two apart.',
  alike: (count: number) =>
    count === 1
      ? '1 fact is alike on both sides and not shown.'
      : `${count} facts are alike on both sides and not shown.`,
  fact: 'What',
  scrollHint: 'Table of what is compared: scroll sideways to see all columns',
  has: 'Yes',
  hasNot: 'No',
  nothing: 'nothing',
} as const
