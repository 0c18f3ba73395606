import { type RecordListName, type Register, type RegisterRecord, recordListNames, recordLists } from '../register.ts'
import type { ChangeOf, FieldEdit, RecordChange } from './record-change.ts'
import { isSameValue } from './same-value.ts'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A said value (`{ state, … }`) changes as one: half of it means nothing. */
const opens = (value: unknown): value is Fields => isObject(value) && !('state' in value)

const idsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.id === 'string')
    ? value.map((item) => item.id)
    : undefined

/** Two lists of the same entries in the same order are followed into each entry; any other list changes as one. */
const followed = (before: unknown, after: unknown): [Fields, Fields] | undefined => {
  if (opens(before) && opens(after)) return [before, after]
  const [ids, later] = [idsOf(before), idsOf(after)]
  if (ids === undefined || later === undefined || !isSameValue(ids, later)) return undefined
  const keyed = (list: unknown) => Object.fromEntries((list as { id: string }[]).map((item) => [item.id, item]))
  return [keyed(before), keyed(after)]
}

/**
 * Tells every field in which two values differ, whole enough to make either of them of the other.
 *
 * @param before the earlier object.
 * @param after the later one.
 * @param ignored names of fields at the root that are not looked at.
 * @param path where the objects stand; prefixed to every answer.
 */
export const exactFieldEdits = (
  before: Fields,
  after: Fields,
  ignored: ReadonlySet<string> = new Set(),
  path = '',
): FieldEdit[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): FieldEdit[] => {
    if (ignored.has(key) || isSameValue(before[key], after[key])) return []
    const place = path === '' ? key : `${path}.${key}`
    const inner = followed(before[key], after[key])
    if (inner !== undefined) return exactFieldEdits(...inner, undefined, place)
    return [{ path: place, before: before[key], after: after[key] }]
  })

const counted = new Set(['version'])

/**
 * What an edit did to one record that was there before and after.
 *
 * @param before the record before.
 * @param after the record after.
 * @param list the list that it stands in.
 * @param comment what the editor said of this record.
 * @returns the change; undefined where nothing but the version differs.
 */
export const changeOfRecord = (
  before: RegisterRecord,
  after: RegisterRecord,
  list: RecordListName,
  comment: string | null,
): ChangeOf<'changed'> | undefined => {
  if (before === after) return undefined
  const fields = exactFieldEdits(before, after, counted)
  if (fields.length === 0) return undefined
  const { id, name } = after
  const version = { before: before.version, after: after.version }
  return { change: 'changed', record: recordLists[list], id, name, version, fields, comment }
}

/**
 * What differs in the register's own title, description, schema address, rule of approval and day of the last edit.
 *
 * @param before the register before.
 * @param after the register after.
 */
export const changeOfHeading = (before: Register, after: Register): ChangeOf<'heading'>[] => {
  const fields = (['$schema', 'title', 'description', 'updatedOn', 'approval'] as const).flatMap((path) =>
    before[path] === after[path] ? [] : [{ path, before: before[path], after: after[path] }],
  )
  return fields.length === 0 ? [] : [{ change: 'heading', fields }]
}

/**
 * A record added or removed, as a change.
 *
 * @param change which of the two.
 * @param list the list that it stands in.
 * @param record the record.
 * @param position its position in the list.
 * @param comment what the editor said of it.
 */
export const wholeChange = (
  change: 'added' | 'removed',
  list: RecordListName,
  record: RegisterRecord,
  position: number,
  comment: string | null,
): RecordChange => {
  const head = { record: recordLists[list], id: record.id, name: record.name, position }
  return change === 'added' ? { change, ...head, after: record, comment } : { change, ...head, before: record, comment }
}

/**
 * What differs in one list: records removed, from the last; the order, where it changed; records added, from the first;
 * records changed. Done one after the other they make the later list of the earlier one.
 */
const changesOfList = (
  list: RecordListName,
  before: readonly RegisterRecord[],
  after: readonly RegisterRecord[],
): RecordChange[] => {
  const earlier = new Map(before.map((record) => [record.id, record]))
  const later = new Set(after.map(({ id }) => id))
  const removed: RecordChange[] = []
  for (const [position, record] of before.entries()) {
    if (!later.has(record.id)) removed.unshift(wholeChange('removed', list, record, position, null))
  }
  const keptBefore = before.flatMap(({ id }) => (later.has(id) ? [id] : []))
  const keptAfter = after.flatMap(({ id }) => (earlier.has(id) ? [id] : []))
  const isMoved = keptBefore.some((id, position) => id !== keptAfter[position])
  const moved: RecordChange[] = isMoved
    ? [{ change: 'reordered', record: recordLists[list], before: keptBefore, after: keptAfter }]
    : []
  const added: RecordChange[] = []
  const changed: RecordChange[] = []
  for (const [position, record] of after.entries()) {
    const old = earlier.get(record.id)
    if (old === undefined) added.push(wholeChange('added', list, record, position, null))
    else changed.push(...[changeOfRecord(old, record, list, null) ?? []].flat())
  }
  return [...removed, ...moved, ...added, ...changed]
}

/**
 * Everything that differs between two registers, whole enough to make either of them of the other.
 *
 * @param before the earlier register.
 * @param after the later one.
 * @returns the changes in the order in which they are to be done. A record in which nothing but the version differs is
 * no change.
 */
export const exactChanges = (before: Register, after: Register): RecordChange[] => [
  ...changeOfHeading(before, after),
  ...recordListNames.flatMap((list) =>
    before[list] === after[list] ? [] : changesOfList(list, before[list], after[list]),
  ),
]
