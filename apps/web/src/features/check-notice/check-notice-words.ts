import type { MarkKind, PublisherKind } from '@sharemap/rules'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What the page that checks a notice says. */
export const checkNoticeWords = {
  title: 'Check a notice',
  lede: 'Paste a privacy notice, as text or as HTML, or choose its file. It is read in this browser and sent nowhere.',
  text: 'The notice',
  file: 'Or choose a file (text, Markdown or HTML)',
  asAt: 'As at',
  publisher: 'Who publishes it',
  publishers: { council: 'A council', company: 'A company', other: 'Another body' } satisfies Record<
    PublisherKind,
    string
  >,
  pasted: 'Pasted text',
  checking: 'Checking the notice …',
  failed: 'The check could not be loaded. Load the page again.',
  notRead: 'The file could not be read. It may have been moved, or be no text.',
  tooLarge: (size: number, most: number) =>
    `This is ${size.toLocaleString('en-GB')} characters long; at most ${most.toLocaleString('en-GB')} are checked. Paste one notice at a time.`,
  empty: 'Nothing is checked yet. Paste a notice above.',
  nothing: 'The rules find nothing in this notice as at this date.',
  found: (count: number) => `${counted(count, 'finding', 'findings')}.`,
  whole: 'About the whole notice',
  atLines: 'At its lines',
  numbered: 'The text with its findings',
  kinds: {
    present: 'Found in this notice',
    absent: 'Not found in this notice',
    contradiction: 'Clashes with something else in it',
  } satisfies Record<MarkKind, string>,
  lines: ([from, to]: readonly [number, number]) => (from === to ? `Line ${from}` : `Lines ${from} to ${to}`),
  line: (line: number) => `Line ${line}`,
  findingLink: 'Finding',
  copyJson: 'Copy as JSON',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied.',
  clear: 'Clear',
} as const
