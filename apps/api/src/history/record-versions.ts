import {
  type ChangeOf,
  changedRecordId,
  type RecordChange,
  type RegisterRecord,
  recordAt,
  stepRecord,
} from '@sharemap/register'
import { describeChanges, type SummaryParts } from './summarise-entry.ts'
import type { RecordVersion } from './version-schemas.ts'

type OwnChange = ChangeOf<'added' | 'changed' | 'removed'>

const stoodAt = (record: RegisterRecord): RecordVersion => ({
  version: record.version,
  entry: null,
  at: null,
  who: null,
  whoName: null,
  why: null,
  change: 'stood',
  words: [],
  comment: null,
  record,
})

/**
 * Tells every version of a record that its history knows, each with the record as it then was.
 *
 * @param parts the store and the people.
 * @param id the record's id.
 * @returns the versions, from the latest; the first of them is how the record stood when the history began, or its
 * adding. None where there is no such record and never was.
 */
export const recordVersions = ({ store, fullNameOf }: SummaryParts, id: string): RecordVersion[] => {
  const own = store.history(id)
  const isOwn = (change: RecordChange): change is OwnChange => changedRecordId(change) === id
  let record = recordAt(store.current().register, [], id, { entry: 0 })
  const versions: RecordVersion[] = []
  for (const { number, at, who, why, changes } of own.toReversed()) {
    const ownChanges = changes.filter(isOwn)
    const told = describeChanges(store, ownChanges)
    versions.push({
      version: record?.version ?? null,
      entry: number,
      at,
      who,
      whoName: fullNameOf(who),
      why,
      change: told.at(-1)?.change ?? 'changed',
      words: told.flatMap(({ words }) => words),
      comment: told.flatMap(({ comment }) => comment ?? []).join('\n') || null,
      record: record ?? null,
    })
    for (const change of ownChanges.toReversed()) record = stepRecord(record, change, 'back')
  }
  return record === undefined ? versions : [...versions, stoodAt(record)]
}
