import type { RegisterRecord } from '@sharemap/register'
import { type Draft, recordsInUse, stringsIn } from './draft.ts'

/**
 * The records of the register that a draft names and that are drafts themselves: residents would not see what is
 * approved of the one without the other.
 *
 * @param draft the draft as it was typed.
 * @param recordOf gives a record of the register by its id.
 * @returns each once, in the order in which they are named; none that is edited in the draft itself.
 */
export const draftsNamed = (
  draft: Draft,
  recordOf: (id: string) => RegisterRecord | undefined,
): readonly RegisterRecord[] => {
  const named = new Set(recordsInUse(draft).flatMap((record) => [...stringsIn(record)]))
  return [...named].flatMap((id) => {
    const record = draft.records[id] === undefined ? recordOf(id) : undefined
    return record?.status === 'draft' ? [record] : []
  })
}

/**
 * The draft with records of the register beside those that it holds, so that they are sent for review with it.
 *
 * @param draft the draft; it is not changed.
 * @param along the records as the register holds them.
 */
export const withAlong = (draft: Draft, along: readonly RegisterRecord[]): Draft => {
  const byId = Object.fromEntries(along.map((record) => [record.id, record]))
  return { ...draft, base: { ...draft.base, ...byId }, records: { ...draft.records, ...byId } }
}
