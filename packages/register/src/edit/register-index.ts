import type { Party } from '../party.ts'
import {
  type RecordListName,
  type Register,
  type RegisterRecord,
  recordListNames,
  registerSchema,
} from '../register.ts'
import { collectTargets } from './collect-targets.ts'

/** Where things stand in one register, so that an edit costs what it touches and not what the register holds. */
export interface RegisterIndex {
  /** The list and the position of each record. */
  readonly places: Map<string, { readonly list: RecordListName; readonly position: number }>
  /** The records that name an id: a record's, or a purpose's. */
  readonly referrers: Map<string, Set<string>>
  /** The activity that each purpose belongs to. */
  readonly purposes: Map<string, string>
  /** The named body, not retired, that bears each name or alias. */
  readonly bodyNames: Map<string, string>
}

/** What one edit did to one record: a side is undefined where the record is not there. */
export interface TouchedRecord {
  readonly list: RecordListName
  readonly before: RegisterRecord | undefined
  readonly after: RegisterRecord | undefined
}

/**
 * The ids that a record names, each once; its own id and those of its purposes are not among them.
 *
 * @param list the list that the record belongs to.
 * @param record a record of the right shape.
 */
export const targetsOf = (list: RecordListName, record: RegisterRecord): Set<string> =>
  collectTargets(registerSchema.shape[list].element, record)

/**
 * The ids of a record's own purposes.
 *
 * @param record any record; only an activity has purposes of its own.
 */
export const purposeIdsOf = (record: RegisterRecord): string[] =>
  'collects' in record ? record.purposes.map(({ id }) => id) : []

/** Folds a name as the check of uniqueness does. */
const folded = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/**
 * The names that one body alone may bear.
 *
 * @param list the list that the record belongs to.
 * @param record any record.
 * @returns the folded names and aliases of a party that is a named body and not retired; else nothing.
 */
export const bodyNamesOf = (list: RecordListName, record: RegisterRecord): Set<string> => {
  if (list !== 'parties') return new Set()
  const party = record as Party
  if (party.scope !== 'named-body' || party.status === 'retired') return new Set()
  return new Set([party.name, ...party.aliases].map(folded))
}

const enter = (index: RegisterIndex, list: RecordListName, record: RegisterRecord) => {
  for (const target of targetsOf(list, record)) {
    const referrers = index.referrers.get(target)
    if (referrers === undefined) index.referrers.set(target, new Set([record.id]))
    else referrers.add(record.id)
  }
  for (const purpose of purposeIdsOf(record)) index.purposes.set(purpose, record.id)
  for (const name of bodyNamesOf(list, record)) index.bodyNames.set(name, record.id)
}

const leave = (index: RegisterIndex, list: RecordListName, record: RegisterRecord) => {
  for (const target of targetsOf(list, record)) {
    const referrers = index.referrers.get(target)
    referrers?.delete(record.id)
    if (referrers?.size === 0) index.referrers.delete(target)
  }
  for (const purpose of purposeIdsOf(record)) {
    if (index.purposes.get(purpose) === record.id) index.purposes.delete(purpose)
  }
  for (const name of bodyNamesOf(list, record)) {
    if (index.bodyNames.get(name) === record.id) index.bodyNames.delete(name)
  }
}

const build = (register: Register): RegisterIndex => {
  const index: RegisterIndex = { places: new Map(), referrers: new Map(), purposes: new Map(), bodyNames: new Map() }
  for (const list of recordListNames) {
    for (const [position, record] of register[list].entries()) {
      index.places.set(record.id, { list, position })
      enter(index, list, record)
    }
  }
  return index
}

/** An index belongs to one register: an edit carries it on to the next one, and the register before has none any more. */
const indexes = new WeakMap<Register, RegisterIndex>()

/**
 * The index of a register. It is built where there is none; after an edit it is there already.
 *
 * @param register a sound register. It is not to be changed.
 */
export const indexOf = (register: Register): RegisterIndex => {
  const index = indexes.get(register) ?? build(register)
  indexes.set(register, index)
  return index
}

/**
 * Makes ready for edits of a register, so that the first one is no slower than the others.
 *
 * @param register a sound register. It is not to be changed.
 */
export const prepareForEdits = (register: Register): void => {
  indexOf(register)
}

/** What an edit made of a register, as far as its index is concerned. */
export interface IndexStep {
  readonly base: Register
  readonly touched: ReadonlyMap<string, TouchedRecord>
  /** The position asked for where a record was added other than at the end. */
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Carries the index of a register on to the register that an edit made of it.
 *
 * @param step what the edit touched.
 * @param after the register after it.
 */
export const carryIndex = ({ base, touched, positions }: IndexStep, after: Register): void => {
  const index = indexOf(base)
  indexes.delete(base)
  /** The first position of each list from which records may have moved. */
  const moved = new Map<RecordListName, number>()
  const moveFrom = (list: RecordListName, position: number) =>
    moved.set(list, Math.min(position, moved.get(list) ?? base[list].length))
  for (const [id, { list, before, after: record }] of touched) {
    if (before !== undefined) leave(index, list, before)
    if (before === undefined && record !== undefined) moveFrom(list, positions.get(id) ?? base[list].length)
    if (before !== undefined && record === undefined) {
      moveFrom(list, index.places.get(id)?.position ?? 0)
      index.places.delete(id)
    }
  }
  for (const { list, after: record } of touched.values()) if (record !== undefined) enter(index, list, record)
  for (const [list, from] of moved) {
    const records = after[list]
    for (let position = from; position < records.length; position += 1) {
      index.places.set((records[position] as RegisterRecord).id, { list, position })
    }
  }
  indexes.set(after, index)
}
