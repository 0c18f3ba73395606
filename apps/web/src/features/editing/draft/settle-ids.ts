import { kindOfIdentifier, type RegisterRecord } from '@sharemap/register'
import { type Draft, isUnsavedId } from './draft.ts'
import { makeIdentifier } from './make-identifier.ts'

/** Puts other strings in the place of some, wherever they stand in a value. */
const replaced = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, ids)]))
}

interface Unsaved {
  readonly id: string
  readonly prefix: string
  readonly name: string
}

/** What of a record has an id that only stands in until it is saved: itself, and its purposes. */
const unsavedIn = (record: RegisterRecord): Unsaved[] => {
  const own = isUnsavedId(record.id) ? [{ ...record, prefix: kindOfIdentifier(record.id) ?? '' }] : []
  const purposes = 'collects' in record ? record.purposes.filter(({ id }) => isUnsavedId(id)) : []
  return [...own, ...purposes.map(({ id, name }) => ({ id, prefix: 'purpose', name }))]
}

/**
 * Gives what is new in a draft the id that it keeps: one made of its name that nothing else has.
 *
 * @param draft a draft whose records have their names.
 * @param isTaken whether an id is in use in the register.
 * @returns the draft with settled ids, wherever they are named.
 */
export const settleIds = (draft: Draft, isTaken: (id: string) => boolean): Draft => {
  const ids = new Map<string, string>()
  const given = new Set<string>()
  for (const { id, prefix, name } of Object.values(draft.records).flatMap(unsavedIn)) {
    const settled = makeIdentifier(prefix, name, (candidate) => isTaken(candidate) || given.has(candidate))
    ids.set(id, settled)
    given.add(settled)
  }
  const records = Object.values(draft.records).map((record) => replaced(record, ids) as RegisterRecord)
  return {
    main: ids.get(draft.main) ?? draft.main,
    base: draft.base,
    records: Object.fromEntries(records.map((record) => [record.id, record])),
  }
}
