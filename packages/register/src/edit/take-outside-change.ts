import { parseRegister } from '../parse-register.ts'
import type { Problem } from '../problem.ts'
import { type RecordListName, type Register, type RegisterRecord, recordListNames, recordLists } from '../register.ts'
import { exactChanges } from './exact-changes.ts'
import { fieldAt, withFieldAt } from './field-path.ts'
import type { ChangeOf, FieldEdit, RecordChange } from './record-change.ts'
import { isSameValue } from './same-value.ts'

/** A place where a file edited by hand and the register say different things, both new. */
export interface OutsideClash {
  readonly record: string
  /** The field, as a dotted path; null where it is the whole record. */
  readonly path: string | null
  readonly message: string
}

/** The register with the outside change in it and what changed, or why it cannot be taken. */
export type TakenOutsideChange =
  | { readonly ok: true; readonly register: Register; readonly changes: readonly RecordChange[] }
  | { readonly ok: false; readonly clashes: readonly OutsideClash[]; readonly problems: readonly Problem[] }

interface Merge {
  readonly lists: Record<RecordListName, RegisterRecord[]>
  heading: Register
  readonly clashes: OutsideClash[]
}

const listOf = (kind: ChangeOf<'added'>['record']): RecordListName =>
  recordListNames.find((list) => recordLists[list] === kind) as RecordListName

const isSameRecord = (one: object, other: object) => isSameValue({ ...one, version: 0 }, { ...other, version: 0 })

const takeFields = <Holder extends object>(
  holder: Holder,
  fields: readonly FieldEdit[],
  clash: (path: string) => void,
): Holder =>
  fields.reduce((value, { path, before, after }) => {
    const now = fieldAt(value, path)
    if (isSameValue(now, after)) return value
    const changed = isSameValue(now, before) ? withFieldAt(value, path, after) : undefined
    if (changed === undefined) clash(path)
    return changed ?? value
  }, holder)

const takeChanged = (merge: Merge, records: RegisterRecord[], place: number, change: ChangeOf<'changed'>) => {
  const record = records[place]
  if (record === undefined) {
    const message = `"${change.name}" (${change.id}) is changed in the file, and was removed here.`
    merge.clashes.push({ record: change.id, path: null, message })
    return
  }
  const taken = takeFields(record, change.fields, (path) => {
    const message = `"${path}" of "${record.name}" (${record.id}) was changed both in the file and here, to different values.`
    merge.clashes.push({ record: record.id, path, message })
  })
  if (taken !== record) records[place] = { ...taken, version: Math.max(record.version + 1, change.version.after) }
}

const takeAdded = (merge: Merge, records: RegisterRecord[], place: number, change: ChangeOf<'added'>) => {
  const record = records[place]
  if (record === undefined) records.splice(change.position, 0, change.after as unknown as RegisterRecord)
  else if (!isSameRecord(record, change.after)) {
    const message = `"${change.id}" was added both in the file and here, and the two differ.`
    merge.clashes.push({ record: change.id, path: null, message })
  }
}

const takeRemoved = (merge: Merge, records: RegisterRecord[], place: number, change: ChangeOf<'removed'>) => {
  const record = records[place]
  if (record === undefined) return
  if (isSameRecord(record, change.before)) records.splice(place, 1)
  else {
    const message = `"${record.name}" (${record.id}) is removed from the file, and was changed here.`
    merge.clashes.push({ record: record.id, path: null, message })
  }
}

const takeOrder = (records: RegisterRecord[], order: readonly string[]) => {
  const named = new Map(records.filter(({ id }) => order.includes(id)).map((record) => [record.id, record]))
  const next = order.flatMap((id) => named.get(id) ?? []).values()
  records.splice(
    0,
    records.length,
    ...records.map((record) => (named.has(record.id) ? next.next().value : record) as RegisterRecord),
  )
}

const takeHeading = (merge: Merge, { fields }: ChangeOf<'heading'>) => {
  for (const { path, before, after } of fields.filter((field) => field.path !== 'updatedOn')) {
    const key = path as '$schema' | 'title' | 'description' | 'approval'
    if (merge.heading[key] === after) continue
    if (merge.heading[key] === before) merge.heading = { ...merge.heading, [key]: after }
    else {
      const message = `The register's ${path} was changed both in the file and here, to different values.`
      merge.clashes.push({ record: 'register', path, message })
    }
  }
}

const takeChange = (merge: Merge, change: RecordChange) => {
  if (change.change === 'heading') {
    takeHeading(merge, change)
    return
  }
  const records = merge.lists[listOf(change.record)]
  if (change.change === 'reordered') {
    takeOrder(records, change.after)
    return
  }
  const place = records.findIndex(({ id }) => id === change.id)
  if (change.change === 'changed') takeChanged(merge, records, place, change)
  else if (change.change === 'added') takeAdded(merge, records, place, change)
  else takeRemoved(merge, records, place, change)
}

/**
 * Takes what somebody changed in the register's file by hand into the register as it now stands, field by field, so
 * that edits made here meanwhile stay. Versions in the file are not believed: each record that changes gets its next.
 *
 * @param base the register that the file held before the hand edit.
 * @param outside the register that the file holds now, a sound one.
 * @param register the register as it stands here.
 * @param today the day on which the change is taken, YYYY-MM-DD.
 * @returns the register with both in it, and what changed for it; no changes where the file says nothing new. Or
 * every clash; or the problems of what the two would make together.
 */
export const takeOutsideChange = (
  base: Register,
  outside: Register,
  register: Register,
  today: string,
): TakenOutsideChange => {
  const lists = Object.fromEntries(recordListNames.map((list) => [list, [...register[list]]]))
  const merge: Merge = { lists: lists as Merge['lists'], heading: register, clashes: [] }
  for (const change of exactChanges(base, outside)) takeChange(merge, change)
  if (merge.clashes.length > 0) return { ok: false, clashes: merge.clashes, problems: [] }
  const merged = { ...merge.heading, ...merge.lists } as Register
  if (exactChanges(register, merged).length === 0) return { ok: true, register, changes: [] }
  if (merged.$schema === undefined) delete merged.$schema
  if (merged.approval === undefined) delete merged.approval
  const parsed = parseRegister({ ...merged, updatedOn: today })
  if (!parsed.ok) return { ok: false, clashes: [], problems: parsed.problems }
  return { ok: true, register: parsed.register, changes: exactChanges(register, parsed.register) }
}
