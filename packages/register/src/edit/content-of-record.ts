import type { RegisterRecord } from '../register.ts'
import { isSameValue } from './same-value.ts'

/** Fields that say how a record is kept. None of them says anything of what it is about, so none touches its approval. */
const administrativeFields: ReadonlySet<string> = new Set([
  'version',
  'status',
  'owner',
  'reviewDue',
  'notes',
  'silences',
])

/**
 * Tells whether a field is a part of what an approver approves.
 *
 * @param path a dotted path inside a record.
 * @returns false for the administrative fields: notes, owner, review date, silences, status and version.
 */
export const isContent = (path: string): boolean => !administrativeFields.has(path.split('.')[0] ?? path)

/**
 * Tells whether two states of a record say the same of what the record is about.
 *
 * @param one a state of a record.
 * @param other another state of it.
 */
export const hasSameContent = (one: RegisterRecord, other: RegisterRecord): boolean => {
  const [before, after] = [one, other] as unknown as Readonly<Record<string, unknown>>[]
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].every((field) => !isContent(field) || isSameValue(before?.[field], after?.[field]))
}
