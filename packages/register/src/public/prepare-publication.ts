import { compareRegisters, type RegisterChange } from '../compare-registers.ts'
import { describeField, sentence } from '../edit/describe-field.ts'
import type { RecordKind } from '../identifier.ts'
import type { RecordStatus } from '../record.ts'
import { type Register, type RegisterRecord, recordListNames, recordLists } from '../register.ts'
import { type HeldBackRecord, heldBackIn } from './held-back.ts'
import type { PublicRegister } from './public-register.ts'
import { toPublicRegister } from './to-public-register.ts'

/** What a publication would change for residents, with a sentence for each field that changes. */
export interface PublicationChange extends RegisterChange {
  readonly words: readonly string[]
}

/** A record that is meant for residents and is not approved yet. */
export interface WaitingRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly name: string
  readonly status: RecordStatus
}

/** Why residents would no longer see a record. */
export const takenAwayReasons = ['not-approved', 'internal', 'retired', 'removed', 'needs-withheld'] as const
export type TakenAwayReason = (typeof takenAwayReasons)[number]

/** A record that residents see now and would see no longer. */
export interface TakenAwayRecord {
  readonly id: string
  readonly name: string
  readonly reason: TakenAwayReason
}

/** What keeps a publication from being made. */
export interface PublicationBlock {
  readonly code: 'not-approved' | 'needs-withheld' | 'nothing-to-publish'
  /** The record that would be taken away; null for the publication as a whole. */
  readonly record: string | null
  readonly message: string
}

/** A publication as it would be, beside the last one. */
export interface PreparedPublication {
  readonly register: PublicRegister
  readonly changes: readonly PublicationChange[]
  readonly waiting: readonly WaitingRecord[]
  readonly takenAway: readonly TakenAwayRecord[]
  /** What is approved and would not be seen, for want of another; what residents see now stands in `takenAway`. */
  readonly heldBack: readonly HeldBackRecord[]
  readonly blocks: readonly PublicationBlock[]
}

const recordsOf = (register: Register): Map<string, RegisterRecord> =>
  new Map(
    recordListNames.flatMap((list) => register[list].map((record): [string, RegisterRecord] => [record.id, record])),
  )

/** The names of records and purposes, the later register's where both know them. */
const namesOf = (...registers: readonly PublicRegister[]) => {
  const names = new Map<string, string>()
  for (const register of registers) {
    for (const list of recordListNames) for (const { id, name } of register[list]) names.set(id, name)
    for (const { purposes } of register.activities) for (const { id, name } of purposes) names.set(id, name)
  }
  return (id: string) => names.get(id) ?? id
}

const nothing = (next: PublicRegister): PublicRegister =>
  ({ ...next, ...Object.fromEntries(recordListNames.map((list) => [list, []])) }) as PublicRegister

const changesBetween = (last: PublicRegister | null, next: PublicRegister): PublicationChange[] => {
  const before = last ?? nothing(next)
  const nameOf = namesOf(before, next)
  return compareRegisters(before, next).map((change) => ({
    ...change,
    words: change.fields.map((field) => sentence(describeField(field, nameOf))),
  }))
}

const reasonOf = (record: RegisterRecord | undefined): TakenAwayReason => {
  if (record === undefined) return 'removed'
  if (record.status === 'retired') return 'retired'
  if (record.visibility === 'internal') return 'internal'
  return record.status === 'approved' ? 'needs-withheld' : 'not-approved'
}

const takenAwayFrom = (last: PublicRegister | null, next: PublicRegister, register: Register): TakenAwayRecord[] => {
  if (last === null) return []
  const records = recordsOf(register)
  return recordListNames.flatMap((list) => {
    const shown = new Set(next[list].map(({ id }) => id))
    return last[list]
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name }) => ({ id, name, reason: reasonOf(records.get(id)) }))
  })
}

const waitingIn = (register: Register): WaitingRecord[] =>
  recordListNames.flatMap((list) =>
    register[list]
      .filter(({ visibility, status }) => visibility === 'public' && (status === 'draft' || status === 'in-review'))
      .map(({ id, name, status }) => ({ id, kind: recordLists[list], name, status })),
  )

/** What nobody decided: a record falls out because it waits for an approver, or because what it needs fell out. */
const blockOf = ({ id, name, reason }: TakenAwayRecord): PublicationBlock[] => {
  if (reason === 'not-approved') {
    const message = `"${name}" was changed and is not approved, so residents would see it no longer. Have it approved, or leave it out knowingly.`
    return [{ code: reason, record: id, message }]
  }
  if (reason === 'needs-withheld') {
    const message = `"${name}" is approved, but something that it needs would be withheld, so residents would see it no longer. Publish what it needs, or leave it out knowingly.`
    return [{ code: reason, record: id, message }]
  }
  return []
}

const nothingToPublish = (last: PublicRegister | null, next: PublicRegister, changes: number): PublicationBlock[] => {
  const isEmpty = recordListNames.every((list) => next[list].length === 0)
  const message = isEmpty
    ? 'No record is both public and approved. Approve what residents are to see.'
    : 'Residents see all of this already. Nothing has changed for them since the last publication.'
  return isEmpty || (last !== null && changes === 0) ? [{ code: 'nothing-to-publish', record: null, message }] : []
}

/**
 * Prepares a publication: what residents would see, what would change for them, and what stands in the way.
 *
 * @param register the council's register as it stands.
 * @param last what residents see now; null where nothing has been published yet.
 * @param options `leaveOut` names records by id that may be taken away though nobody decided it of the record itself.
 * @returns the public register to publish; the changes since the last one, field by field in words; the records that
 * wait for an approver; what would be taken away and why; what is approved and left out all the same; and what blocks it. A record that was internalised, retired or
 * removed was decided on and blocks nothing.
 */
export const preparePublication = (
  register: Register,
  last: PublicRegister | null,
  { leaveOut = [] }: { readonly leaveOut?: readonly string[] } = {},
): PreparedPublication => {
  const next = toPublicRegister(register)
  const changes = changesBetween(last, next)
  const takenAway = takenAwayFrom(last, next, register)
  const unanswered = takenAway.filter(({ id }) => !leaveOut.includes(id))
  return {
    register: next,
    changes,
    waiting: waitingIn(register),
    takenAway,
    heldBack: heldBackIn(register, next).filter((record) => takenAway.every(({ id }) => id !== record.id)),
    blocks: [...nothingToPublish(last, next, changes.length), ...unanswered.flatMap(blockOf)],
  }
}
