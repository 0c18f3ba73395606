import type { FieldChange } from '../compare-registers.ts'
import type { Register, RegisterRecord } from '../register.ts'
import { exactFieldEdits } from './exact-changes.ts'
import type { HistoryEntry } from './history-entry.ts'
import { type ChangeOf, changedRecordId, type RecordChange } from './record-change.ts'
import { listOfIdentifier } from './register-draft.ts'
import { stepRecord, unwindChanges } from './replay-changes.ts'
import { ukDayOf } from './uk-day-of.ts'

/**
 * A point of a history: after an entry, by its number (0 for before the first); at a moment in UTC; or at the end of a
 * day in the United Kingdom.
 */
export type PointInHistory = { readonly entry: number } | { readonly moment: string } | { readonly day: string }

/** A point, or the version that one record had. */
export type PointInRecord = PointInHistory | { readonly version: number }

const isAfter = (entry: HistoryEntry, point: PointInHistory): boolean => {
  if ('entry' in point) return entry.number > point.entry
  if ('moment' in point) return Date.parse(entry.at) > Date.parse(point.moment)
  return ukDayOf(entry.at) > point.day
}

/** Entries are dated in their order, so those after a point are the last ones. */
const entriesAfter = (history: readonly HistoryEntry[], point: PointInHistory): readonly HistoryEntry[] => {
  const last = history.findLastIndex((entry) => !isAfter(entry, point))
  return history.slice(last + 1)
}

/**
 * The register as it stood at a point of its history.
 *
 * @param register the register as it stands now.
 * @param history its whole history, from the first entry.
 * @param point the point; one before the first entry gives the register that the history began with.
 * @throws MisfitChange where the history is another register's.
 */
export const registerAt = (register: Register, history: readonly HistoryEntry[], point: PointInHistory): Register => {
  const later = entriesAfter(history, point)
  return later.length === 0
    ? register
    : unwindChanges(
        register,
        later.flatMap(({ changes }) => changes),
      )
}

type OwnChange = ChangeOf<'added' | 'removed' | 'changed'>

const isOf =
  (id: string) =>
  (change: RecordChange): change is OwnChange =>
    changedRecordId(change) === id

/**
 * One record as it stood at a point of the register's history, or at one of its own versions.
 *
 * @param register the register as it stands now.
 * @param history its whole history, from the first entry.
 * @param id the record's id.
 * @param point the point, or the version.
 * @returns the record; undefined where it was not in the register then, or never had that version.
 * @throws MisfitChange where the history is another register's.
 */
export const recordAt = (
  register: Register,
  history: readonly HistoryEntry[],
  id: string,
  point: PointInRecord,
): RegisterRecord | undefined => {
  const records: readonly RegisterRecord[] = register[listOfIdentifier(id)]
  let record = records.find((item) => item.id === id)
  const later = 'version' in point ? history : entriesAfter(history, point)
  const changes = later.flatMap((entry) => entry.changes.filter(isOf(id)))
  for (const change of changes.toReversed()) {
    if ('version' in point && record?.version === point.version) return record
    record = stepRecord(record, change, 'back')
  }
  return 'version' in point && record?.version !== point.version ? undefined : record
}

/**
 * What differs between two versions of one record.
 *
 * @param register the register as it stands now.
 * @param history its whole history, from the first entry.
 * @param id the record's id.
 * @param earlier a version of it.
 * @param later another version of it.
 * @returns the fields that differ; undefined where the record never had one of the versions.
 */
export const compareVersions = (
  register: Register,
  history: readonly HistoryEntry[],
  id: string,
  earlier: number,
  later: number,
): FieldChange[] | undefined => {
  const before = recordAt(register, history, id, { version: earlier })
  const after = recordAt(register, history, id, { version: later })
  if (before === undefined || after === undefined) return undefined
  return exactFieldEdits(before, after, new Set(['version'])).map((edit) => ({
    path: edit.path,
    before: edit.before,
    after: edit.after,
  }))
}
