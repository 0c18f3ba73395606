import type { EntryKind } from '@sharemap/register'

/** What is said of changes of the register, wherever they are shown. */
export const historyWords = {
  title: 'History',
  change: (number: number) => `Change ${number}`,
  by: (who: string, when: string) => `${who}, ${when}`,
  noReason: 'No reason given.',
  /** How a change came about, where it was not made in the workbench. */
  kinds: {
    'outside-edit': 'Made in the register’s file, outside the workbench',
    restore: 'Put back from a copy',
  } satisfies Partial<Record<EntryKind, string>> as Partial<Record<string, string>>,
  changes: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  undoes: (number: number) => `Undoes change ${number}`,
  undoneBy: (number: number) => `Undone by change ${number}`,
  more: (count: number) => (count === 1 ? 'and 1 more record' : `and ${count} more records`),
  noRecords: 'No record was touched.',
  loading: 'Loading the history …',

  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'nothing',
  notSaid: 'not said',
  none: 'none',
  yes: 'yes',
  no: 'no',
  tableOf: (caption: string) => `${caption}: scroll sideways to see all columns`,
} as const
