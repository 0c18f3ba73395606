import { changedRecordId, type EditConflict, recordAt } from '@sharemap/register'
import { findUndone } from '../history/find-undone.ts'
import { mostRecordsInLists, type SummaryParts, summariseEntry } from '../history/summarise-entry.ts'
import type { ToldConflict } from './edit-schemas.ts'

/**
 * Tells conflicts with both sides, for the editor to choose between.
 *
 * @param parts the store and the people.
 * @param conflicts the edits that were made for a record as it no longer is.
 * @returns each with the record as the editor saw it and the entries that changed it since.
 */
export const tellConflicts = (parts: SummaryParts, conflicts: readonly EditConflict[]): ToldConflict[] => {
  const { register } = parts.store.current()
  const undone = findUndone(parts.store.history())
  return conflicts.map((conflict) => {
    const { record, seen } = conflict
    if (seen === null) return { ...conflict, seenRecord: null, since: [] }
    const own = parts.store.history(record)
    const since = own.filter(({ changes }) =>
      changes.some((change) => {
        if (changedRecordId(change) !== record) return false
        return change.change === 'changed' ? change.version.after > seen : change.change === 'removed'
      }),
    )
    return {
      ...conflict,
      seenRecord: recordAt(register, own, record, { version: seen }) ?? null,
      since: since.map((entry) => summariseEntry(parts, entry, undone.get(entry.number) ?? null, mostRecordsInLists)),
    }
  })
}
