import type { RecordStatus, Register, RegisterRecord } from '@sharemap/register'
import type { NameOfRecord } from '../../../editing/suggest-name.ts'
import { type Draft, recordsInUse, withRecord } from './draft.ts'
import { realignEvidence } from './realign-evidence.ts'
import { settleIds } from './settle-ids.ts'
import { settleNames } from './settle-names.ts'

/** A draft that is ready to be sent. */
export interface SettledDraft {
  readonly draft: Draft
  /** The id that a settled one has in the form. */
  readonly idInForm: (settled: string) => string
}

/**
 * Gives a draft its names, with evidence that follows the entries it is about.
 *
 * @param draft the draft as it was typed.
 * @param nameOf gives the names of records by id.
 */
export const nameDraft = (draft: Draft, nameOf: NameOfRecord): Draft => {
  const named = settleNames(draft, nameOf)
  const records = Object.values(named.records).map((record): RegisterRecord => {
    const before = named.base[record.id]
    return before === undefined ? record : realignEvidence(before, record)
  })
  return { ...named, records: Object.fromEntries(records.map((record) => [record.id, record])) }
}

/** Every id of a register, of purposes too. */
const idsOf = (register: Register): Set<string> => {
  const ids = new Set<string>()
  for (const value of Object.values(register)) {
    if (Array.isArray(value)) for (const { id } of value) ids.add(id)
  }
  for (const { purposes } of register.activities) for (const { id } of purposes) ids.add(id)
  return ids
}

/** Whether a record stood already, and is neither a draft nor changed. */
const isSettled = ({ base }: Draft, record: RegisterRecord): boolean =>
  record.status !== 'draft' && JSON.stringify(base[record.id]) === JSON.stringify(record)

/**
 * The draft with a status for the record that its form is for, and for those that are added or changed for its sake: a
 * flow whose recipient stayed behind as a draft could be approved and would still not reach residents.
 */
const withStatusOfAll = (draft: Draft, status: RecordStatus): Draft =>
  recordsInUse(draft)
    .filter((record) => record.id === draft.main || !isSettled(draft, record))
    .reduce((done, record) => withRecord(done, { ...record, status }), draft)

/**
 * Makes a named draft ready to be sent: every new record has the id that it keeps, and what is saved has the status that
 * was chosen.
 *
 * @param named a draft whose names are settled.
 * @param register the register as it stands.
 * @param status the status; undefined to leave it.
 */
export const settleDraft = (named: Draft, register: Register, status: RecordStatus | undefined): SettledDraft => {
  const taken = idsOf(register)
  const withStatus = status === undefined ? named : withStatusOfAll(named, status)
  const draft = settleIds(withStatus, (id) => taken.has(id))
  const inForm = Object.keys(withStatus.records)
  const forms = new Map(Object.keys(draft.records).map((id, position) => [id, inForm[position] ?? id]))
  return { draft, idInForm: (settled) => forms.get(settled) ?? settled }
}
