import type { RegisterRecord } from '@sharemap/register'
import type { Clash } from '../../../editing/clash.ts'
import type { EntrySummary } from '../../../editing/entry-summary.ts'
import { type Draft, recordsInUse } from './draft.ts'

/** Gives a record as it stands in the register now. */
export type CurrentRecord = (id: string) => RegisterRecord | undefined

/**
 * Finds the records of a draft that somebody else has changed or removed since it was begun.
 *
 * @param draft the draft.
 * @param current the register as it stands.
 * @param since the changes since, of a record, where they are known.
 */
export const clashesOfDraft = (
  draft: Draft,
  current: CurrentRecord,
  since: (id: string) => readonly EntrySummary[],
): Clash[] => {
  const inUse = new Map(recordsInUse(draft).map((record) => [record.id, record]))
  return Object.values(draft.base).flatMap((seen): Clash[] => {
    const theirs = current(seen.id) ?? null
    if (theirs?.version === seen.version) return []
    return [{ record: seen.id, seen, mine: inUse.get(seen.id) ?? null, theirs, since: since(seen.id) }]
  })
}

/**
 * Carries a draft on to a record as somebody else left it.
 *
 * @param draft the draft; it is not changed.
 * @param theirs the record as it stands.
 * @param settled the record as the editor would now have it, with both sides put together; null to let it go.
 */
export const rebaseDraft = (draft: Draft, theirs: RegisterRecord, settled: RegisterRecord | null): Draft => {
  const { [theirs.id]: _, ...others } = draft.records
  return {
    ...draft,
    base: { ...draft.base, [theirs.id]: theirs },
    records: settled === null ? others : { ...others, [theirs.id]: settled },
  }
}
