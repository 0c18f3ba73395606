import type { RecordKind } from '../identifier.ts'
import { type RecordListName, type Register, type RegisterRecord, recordListNames, recordLists } from '../register.ts'
import { withFieldAt } from './field-path.ts'
import type { ChangeOf, FieldEdit, RecordChange } from './record-change.ts'

type Direction = 'forward' | 'back'

/** A list being changed: the order of its ids and the record of each, so that a change costs no search. */
interface OpenList {
  order: string[]
  readonly records: Map<string, RegisterRecord>
}

const listOfKind = (kind: RecordKind): RecordListName =>
  recordListNames.find((list) => recordLists[list] === kind) as RecordListName

/** A change that does not fit what it is done to: the history belongs to another register. */
export class MisfitChange extends Error {
  override readonly name = 'MisfitChange'
}

const putFields = <Holder extends object>(holder: Holder, fields: readonly FieldEdit[], direction: Direction): Holder =>
  fields.reduce((value, { path, before, after }) => {
    const changed = withFieldAt(value, path, direction === 'forward' ? after : before)
    if (changed === undefined) throw new MisfitChange(`There is no field "${path}".`)
    return changed
  }, holder)

/**
 * Does a change to one record, or undoes it.
 *
 * @param record the record as it is before the step; undefined where it is not there.
 * @param change a change of that record.
 * @param direction whether the change is done or undone.
 * @returns the record after the step; undefined where it is then not there.
 * @throws MisfitChange where the record is not as the change found or left it.
 */
export const stepRecord = (
  record: RegisterRecord | undefined,
  change: ChangeOf<'added' | 'removed' | 'changed'>,
  direction: Direction,
): RegisterRecord | undefined => {
  if (change.change === 'changed') {
    const [from, to] = direction === 'forward' ? (['before', 'after'] as const) : (['after', 'before'] as const)
    if (record?.version !== change.version[from]) {
      throw new MisfitChange(`"${change.id}" is not at version ${change.version[from]}.`)
    }
    return { ...putFields(record, change.fields, direction), version: change.version[to] } as RegisterRecord
  }
  const appears = (change.change === 'added') === (direction === 'forward')
  if (appears !== (record === undefined)) {
    throw new MisfitChange(`"${change.id}" is ${appears ? 'there already' : 'not there'}.`)
  }
  if (!appears) return undefined
  return (change.change === 'added' ? change.after : change.before) as unknown as RegisterRecord
}

const headingOf = (register: Register, fields: readonly FieldEdit[], direction: Direction): Register => {
  const entries = fields.map(({ path, before, after }) => [path, direction === 'forward' ? after : before] as const)
  const heading: Record<string, unknown> = { ...register, ...Object.fromEntries(entries) }
  for (const [path, value] of entries) if (value === undefined) delete heading[path]
  return heading as Register
}

/** Puts the ids that a change of order names in their places; ids that it does not name stay where they are. */
const reorder = (list: OpenList, order: readonly string[]) => {
  const named = new Set(order)
  if (order.some((id) => !list.records.has(id))) throw new MisfitChange('A record of the order is not there.')
  const next = order.values()
  list.order = list.order.map((id) => (named.has(id) ? (next.next().value as string) : id))
}

const createReplay = (register: Register) => {
  let heading = register
  const open = new Map<RecordListName, OpenList>()

  const openList = (kind: RecordKind): OpenList => {
    const name = listOfKind(kind)
    const records: readonly RegisterRecord[] = register[name]
    const list = open.get(name) ?? {
      order: records.map(({ id }) => id),
      records: new Map(records.map((record) => [record.id, record])),
    }
    open.set(name, list)
    return list
  }

  const step = (change: RecordChange, direction: Direction) => {
    if (change.change === 'heading') {
      heading = headingOf(heading, change.fields, direction)
      return
    }
    const list = openList(change.record)
    if (change.change === 'reordered') {
      reorder(list, direction === 'forward' ? change.after : change.before)
      return
    }
    const before = list.records.get(change.id)
    const after = stepRecord(before, change, direction)
    if (after === undefined) {
      list.records.delete(change.id)
      list.order.splice(removedFrom(list.order, change), 1)
    } else {
      list.records.set(change.id, after)
      if (before === undefined && change.change !== 'changed') list.order.splice(change.position, 0, change.id)
    }
  }

  const finish = (): Register => {
    const lists = [...open].map(([name, { order, records }]) => [name, order.map((id) => records.get(id))] as const)
    return { ...heading, ...Object.fromEntries(lists) } as Register
  }
  return { step, finish }
}

const removedFrom = (order: readonly string[], change: ChangeOf<'added' | 'removed' | 'changed'>): number => {
  const position = change.change === 'changed' ? -1 : change.position
  if (order[position] !== change.id) throw new MisfitChange(`"${change.id}" does not stand at position ${position}.`)
  return position
}

/**
 * Does changes to a register, one after the other.
 *
 * @param register the register that the first change was made to; it is not changed.
 * @param changes the changes, from the first.
 * @throws MisfitChange where a change does not fit what it is done to.
 */
export const replayChanges = (register: Register, changes: Iterable<RecordChange>): Register => {
  const replay = createReplay(register)
  for (const change of changes) replay.step(change, 'forward')
  return replay.finish()
}

/**
 * Undoes changes to a register, the last one first.
 *
 * @param register the register that the changes led to; it is not changed.
 * @param changes the changes, from the first.
 * @throws MisfitChange where a change does not fit what it is undone from.
 */
export const unwindChanges = (register: Register, changes: readonly RecordChange[]): Register => {
  const replay = createReplay(register)
  for (const change of changes.toReversed()) replay.step(change, 'back')
  return replay.finish()
}
