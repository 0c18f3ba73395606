import {
  kindOfIdentifier,
  type RecordKind,
  type RecordListName,
  type Register,
  type RegisterRecord,
  recordListNames,
  recordLists,
} from '@sharemap/register'
import type { Draft } from '../../../editing/draft.ts'
import { blankRecord } from './blank-record.ts'

export type { Draft }

/** The name of the list in which records of a kind stand. */
export const listOfKind = (kind: RecordKind): RecordListName =>
  recordListNames.find((list) => recordLists[list] === kind) as RecordListName

/**
 * The record that a draft's form is for.
 *
 * @param draft the draft.
 */
export const mainRecord = ({ main, records }: Draft): RegisterRecord => records[main] as RegisterRecord

/**
 * The kind of the record that a draft's form is for.
 *
 * @param draft the draft.
 */
export const kindOfDraft = ({ main }: Draft): RecordKind => kindOfIdentifier(main) as RecordKind

/**
 * Whether the record that the form is for is a new one.
 *
 * @param draft the draft.
 */
export const isNewDraft = ({ main, base }: Draft): boolean => base[main] === undefined

/** A flow's transfer stands and falls with it, so the two are edited together. */
const ownedBy = (register: Register, record: RegisterRecord): RegisterRecord[] => {
  if (!('lawfulBases' in record) || record.transfer.state !== 'stated') return []
  const id = record.transfer.value
  return register.transfers.filter((transfer) => transfer.id === id)
}

/**
 * Begins to edit a record.
 *
 * @param register the register as it stands.
 * @param record a record of it.
 */
export const beginEdit = (register: Register, record: RegisterRecord): Draft => {
  const base = Object.fromEntries([record, ...ownedBy(register, record)].map((each) => [each.id, each]))
  return { main: record.id, base, records: base }
}

/**
 * Begins a new record.
 *
 * @param kind what is to be added.
 * @param given what of it is known.
 */
export const beginNew = (kind: RecordKind, given: Readonly<Record<string, unknown>> = {}): Draft => {
  const record = { ...blankRecord(kind, unsavedId(kind, [])), ...given } as RegisterRecord
  return { main: record.id, base: {}, records: { [record.id]: record } }
}

const unsavedPattern = /^([a-z-]+?)-unsaved-\d+$/

/**
 * Makes an id for something that is not saved yet. It makes way for one that is made of its name when it is saved.
 *
 * @param prefix the kind of record, or `purpose`.
 * @param taken ids that are in use in the draft.
 */
export const unsavedId = (prefix: RecordKind | 'purpose', taken: Iterable<string>): string => {
  const known = new Set(taken)
  let count = 1
  while (known.has(`${prefix}-unsaved-${count}`)) count += 1
  return `${prefix}-unsaved-${count}`
}

/**
 * Whether an id is of something that is not saved yet.
 *
 * @param id any id.
 */
export const isUnsavedId = (id: string): boolean => unsavedPattern.test(id)

/**
 * Puts a record in a draft, in place of the one of its id or beside the others.
 *
 * @param draft the draft; it is not changed.
 * @param record the record as the editor would have it.
 */
export const withRecord = (draft: Draft, record: RegisterRecord): Draft => ({
  ...draft,
  records: { ...draft.records, [record.id]: record },
})

/**
 * The strings in a value, wherever they stand.
 *
 * @param value any value that JSON can hold.
 */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item)
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* stringsIn(item)
}

/**
 * The draft's records that the record it is for names, directly or through others, with itself first. A record that was
 * added in the course of things and is named by nothing any more is not among them.
 *
 * @param draft the draft.
 */
export const recordsInUse = ({ main, records }: Draft): RegisterRecord[] => {
  const found = new Map<string, RegisterRecord>()
  const visit = (id: string) => {
    const record = records[id]
    if (record === undefined || found.has(id)) return
    found.set(id, record)
    for (const text of stringsIn(record)) visit(text)
  }
  visit(main)
  return [...found.values()]
}
