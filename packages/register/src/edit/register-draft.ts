import { kindOfIdentifier } from '../identifier.ts'
import { type Problem, type ProblemCode, toJsonPointer } from '../problem.ts'
import {
  type ApprovalRule,
  type RecordListName,
  type Register,
  type RegisterRecord,
  recordListNames,
  recordLists,
  usualApproval,
} from '../register.ts'
import { indexOf, type RegisterIndex, type TouchedRecord, targetsOf } from './register-index.ts'

/** A register in the making: what stands, and over it what the commands so far have made of it. */
export interface RegisterDraft {
  readonly base: Register
  readonly index: RegisterIndex
  readonly today: string
  readonly heading: { title: string; description: string; approval: ApprovalRule }
  /** The records that were written, as they were and as they are. */
  readonly touched: Map<string, TouchedRecord>
  /** The position asked for where a record was added other than at the end. */
  readonly positions: Map<string, number>
  readonly comments: Map<string, string[]>
  /** The records whose status a command decides, so that no change of theirs decides it. */
  readonly decided: Set<string>
  readonly problems: Problem[]
}

/**
 * Begins a draft.
 *
 * @param base the register as it stands: a sound one, never changed.
 * @param today the day of the edit, YYYY-MM-DD.
 */
export const beginDraft = (base: Register, today: string): RegisterDraft => ({
  base,
  index: indexOf(base),
  today,
  heading: { title: base.title, description: base.description, approval: base.approval ?? usualApproval },
  touched: new Map(),
  positions: new Map(),
  comments: new Map(),
  decided: new Set(),
  problems: [],
})

/** The record of an id in the register that the draft began from. */
export const recordInBase = ({ base, index }: RegisterDraft, id: string): RegisterRecord | undefined => {
  const place = index.places.get(id)
  return place && base[place.list][place.position]
}

/** The record of an id as the draft now has it. */
export const recordInDraft = (draft: RegisterDraft, id: string): RegisterRecord | undefined =>
  draft.touched.has(id) ? draft.touched.get(id)?.after : recordInBase(draft, id)

/**
 * The list that records of an id's kind stand in.
 *
 * @throws Error for an id of no kind: the schema of commands lets none through.
 */
export const listOfIdentifier = (id: string): RecordListName => {
  const kind = kindOfIdentifier(id)
  const list = recordListNames.find((name) => recordLists[name] === kind)
  if (list === undefined) throw new Error(`The id "${id}" is of no kind that a register holds.`)
  return list
}

/** Puts a record in the place of the one of its id, or beside the others where there is none. */
export const writeRecord = (draft: RegisterDraft, record: RegisterRecord): void => {
  const { id } = record
  draft.touched.set(id, { list: listOfIdentifier(id), before: recordInBase(draft, id), after: record })
}

/** Takes a record out. */
export const dropRecord = (draft: RegisterDraft, id: string): void => {
  draft.touched.set(id, { list: listOfIdentifier(id), before: recordInBase(draft, id), after: undefined })
}

/** Every record of the draft that names an id, in no order that means anything. */
export const referrersInDraft = (draft: RegisterDraft, target: string): RegisterRecord[] => {
  const untouched = [...(draft.index.referrers.get(target) ?? [])].flatMap((id) => {
    const record = draft.touched.has(id) ? undefined : recordInBase(draft, id)
    return record === undefined ? [] : [record]
  })
  const touched = [...draft.touched.values()].flatMap(({ list, after }) =>
    after !== undefined && targetsOf(list, after).has(target) ? [after] : [],
  )
  return [...untouched, ...touched]
}

/**
 * Notes that an edit cannot be done.
 *
 * @param draft the draft; it is changed.
 * @param code what kind of problem it is.
 * @param id the record at fault, which may not be in the register.
 * @param field the place inside the record, as a dotted path; empty for the whole record.
 * @param message a sentence that says what is wrong and what to do.
 */
export const noteProblem = (
  draft: RegisterDraft,
  code: ProblemCode,
  id: string,
  field: string,
  message: string,
): void => {
  const list = listOfIdentifier(id)
  const position = draft.index.places.get(id)?.position ?? draft.base[list].length
  const steps = field === '' ? [] : field.split('.')
  draft.problems.push({ code, entity: id, path: toJsonPointer([list, position, ...steps]), message })
}
