import { isSameValue } from './edit/same-value.ts'
import type { RecordKind } from './identifier.ts'
import { type RecordListName, recordListNames, recordLists } from './register.ts'

/** One field that differs. A side is undefined where the field, or the purpose that holds it, is not there. */
export interface FieldChange {
  /** A dotted path inside the record (`dpia.progress`); a purpose stands under its id (`purposes.purpose-x.name`). */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** What happened to one record, or to the register's own title and description. */
export interface RegisterChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly record: RecordKind | 'register'
  /** The record's id; `register` for the register itself. */
  readonly id: string
  /** The record's name after the change, or before it where it was removed. */
  readonly name: string
  /** The fields that differ; empty unless the record changed. */
  readonly fields: readonly FieldChange[]
}

/** A register for the council or for residents, as far as two of a kind are compared. */
type Comparable = { readonly title: string; readonly description: string; readonly approval?: string | undefined } & {
  readonly [List in RecordListName]: readonly ComparableRecord[]
}

interface ComparableRecord {
  readonly id: string
  readonly name: string
}

type Fields = Readonly<Record<string, unknown>>

/** A record's version counts its edits; it says nothing of what is true. */
const bookkeeping = new Set(['version'])

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list whose entries have ids (an activity's purposes) as an object from id to entry, so that an entry is followed though it moves. */
const keyed = (value: unknown): Fields | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.id === 'string')
    ? Object.fromEntries(value.map((item) => [item.id, item]))
    : undefined

/** A said value (`{ state, … }`) changes as one: half of it means nothing. */
const opens = (value: unknown): value is Fields => isObject(value) && !('state' in value)

const compareFields = (before: Fields, after: Fields, path: string): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    if (path === '' && bookkeeping.has(key)) return []
    return compareValues(before[key], after[key], path === '' ? key : `${path}.${key}`)
  })

const compareValues = (before: unknown, after: unknown, path: string): FieldChange[] => {
  if (isSameValue(before, after)) return []
  const [keyedBefore, keyedAfter] = [keyed(before), keyed(after)]
  if (keyedBefore && keyedAfter) return compareFields(keyedBefore, keyedAfter, path)
  if (opens(before) && opens(after)) return compareFields(before, after, path)
  return [{ path, before, after }]
}

const compareRecords = (
  record: RecordKind,
  before: readonly ComparableRecord[],
  after: readonly ComparableRecord[],
): RegisterChange[] => {
  const earlier = new Map(before.map((item) => [item.id, item]))
  const later = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((item): RegisterChange[] => {
    const { id, name } = item
    const old = earlier.get(id)
    if (old === undefined) return [{ kind: 'added', record, id, name, fields: [] }]
    const fields = compareFields(old as unknown as Fields, item as unknown as Fields, '')
    return fields.length === 0 ? [] : [{ kind: 'changed', record, id, name, fields }]
  })
  const removed = before
    .filter(({ id }) => !later.has(id))
    .map(({ id, name }): RegisterChange => ({ kind: 'removed', record, id, name, fields: [] }))
  return [...kept, ...removed]
}

const compareHeadings = (before: Comparable, after: Comparable): RegisterChange[] => {
  const heading = ({ title, description, approval }: Comparable) => ({ title, description, approval })
  const fields = compareFields(heading(before), heading(after), '')
  return fields.length === 0 ? [] : [{ kind: 'changed', record: 'register', id: 'register', name: after.title, fields }]
}

/**
 * Tells what changed between two registers: two dates, or two versions, of the same one, both for the council or both
 * for residents.
 *
 * @param before the earlier register.
 * @param after the later register.
 * @returns the changes, list by list in the order of the file: what was added or changed in the order of the later
 * register, then what was removed. The order of records, their version numbers and the day of the last edit are no
 * change of what is true, and are left out.
 */
export const compareRegisters = <Compared extends Comparable>(before: Compared, after: Compared): RegisterChange[] => [
  ...compareHeadings(before, after),
  ...recordListNames.flatMap((list) => compareRecords(recordLists[list], before[list], after[list])),
]
