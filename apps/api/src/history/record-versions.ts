import { changedRecordId, type HistoryEntry, type RegisterRecord, recordAt } from '@sharemap/register'
import { describeChanges, type SummaryParts } from './summarise-entry.ts'
import type { RecordVersion } from './version-schemas.ts'

/**
 * Tells every version of a record that its history knows, each with the record as it then was.
 *
 * @param parts the store and the people.
 * @param id the record's id.
 * @returns the versions, from the latest; the first of them is how the record stood when the history began, or its
 * adding. None where there is no such record and never was.
 */
export const recordVersions = ({ store, fullNameOf }: SummaryParts, id: string): RecordVersion[] => {
  const { register } = store.current()
  const own = store.history(id)
  const at = (number: number): RegisterRecord | undefined => recordAt(register, own, id, { entry: number })
  const versionAt = (entry: HistoryEntry): RecordVersion => {
    const record = at(entry.number) ?? null
    const changes = entry.changes.filter((change) => changedRecordId(change) === id)
    const told = describeChanges(store, changes)
    return {
      version: record?.version ?? null,
      entry: entry.number,
      at: entry.at,
      who: entry.who,
      whoName: fullNameOf(entry.who),
      why: entry.why,
      change: told.at(-1)?.change ?? 'changed',
      words: told.flatMap(({ words }) => words),
      comment: told.flatMap(({ comment }) => comment ?? []).join('\n') || null,
      record,
    }
  }
  const beginning = at(0)
  const first: RecordVersion[] =
    beginning === undefined
      ? []
      : [
          {
            version: beginning.version,
            entry: null,
            at: null,
            who: null,
            whoName: null,
            why: null,
            change: 'stood',
            words: [],
            comment: null,
            record: beginning,
          },
        ]
  return [...own.toReversed().map(versionAt), ...first]
}
