import {
  changedRecordId,
  describeChange,
  type HistoryEntry,
  nameInRegister,
  type RecordChange,
  type Register,
} from '@sharemap/register'
import type { Store } from '@sharemap/store'
import type { ChangedRecord, EntrySummary } from './entry-schemas.ts'

/** What a record is called: by the register as it stands; by its own last change where it is there no more. */
const namesIn =
  ({ current, history }: Pick<Store, 'current' | 'history'>) =>
  (id: string): string => {
    const name = nameInRegister(current().register, id)
    if (name !== id) return name
    const change = history(id)
      .at(-1)
      ?.changes.findLast((item) => changedRecordId(item) === id)
    return change !== undefined && 'name' in change ? change.name : id
  }

const versionAfter = (change: RecordChange): number | null => {
  if (change.change === 'added') return change.after.version
  return change.change === 'changed' ? change.version.after : null
}

const toChangedRecord = (
  change: RecordChange,
  { title }: Register,
  nameOf: (id: string) => string,
): ChangedRecord | undefined => {
  const words = describeChange(change, nameOf)
  if (words.length === 0) return undefined
  if (change.change === 'heading' || change.change === 'reordered') {
    return { id: 'register', name: title, change: 'changed', version: null, words, comment: null }
  }
  const { id, name, comment } = change
  return { id, name, change: change.change, version: versionAfter(change), words, comment }
}

/** What lists tell of an entry that changed more records than anybody would read there. */
export const mostRecordsInLists = 20

/**
 * Tells changes for people to read.
 *
 * @param store gives the names of records.
 * @param changes the changes, as an entry of the history holds them or an edit would make them.
 */
export const describeChanges = (
  store: Pick<Store, 'current' | 'history'>,
  changes: readonly RecordChange[],
): ChangedRecord[] => {
  const nameOf = namesIn(store)
  const { register } = store.current()
  return changes.flatMap((change) => toChangedRecord(change, register, nameOf) ?? [])
}

/** Gives the full name of whoever signs in by a name; the name itself where nobody does any more. */
export type FullNameOf = (name: string) => string

/** What an entry is summarised with. */
export interface SummaryParts {
  readonly store: Pick<Store, 'current' | 'history'>
  readonly fullNameOf: FullNameOf
}

/**
 * Tells an entry of the history for people to read.
 *
 * @param parts the store whose history it is, and the people.
 * @param entry the entry.
 * @param undoneBy the number of the entry that has undone it; null where none has.
 * @param most how many records to tell of; all unless given.
 */
export const summariseEntry = (
  { store, fullNameOf }: SummaryParts,
  entry: HistoryEntry,
  undoneBy: number | null,
  most = Number.POSITIVE_INFINITY,
): EntrySummary => ({
  number: entry.number,
  kind: entry.kind,
  at: entry.at,
  who: entry.who,
  whoName: fullNameOf(entry.who),
  why: entry.why,
  undoes: entry.undoes,
  undoneBy,
  recordCount: entry.changes.filter((change) => changedRecordId(change) !== undefined).length,
  // One more is looked at: the day of the last edit stands among the changes, and is no record.
  records: describeChanges(store, entry.changes.slice(0, most + 1)).slice(0, most),
})
