import type { IsoDate } from '@sharemap/law'
import {
  applyEdits,
  describeChange,
  type EditCommand,
  nameInRegister,
  type Problem,
  type Register,
  type RegisterRecord,
} from '@sharemap/register'

/** What edits would do to one record, in sentences. */
export interface RecordPreview {
  readonly id: string
  readonly name: string
  readonly words: readonly string[]
}

/** What edits would do, before they are sent. */
export interface BulkPreview {
  /** The register as it would be; null where the edits would be refused. */
  readonly register: Register | null
  readonly records: readonly RecordPreview[]
  /** How many approved records would be drafts again. */
  readonly becomeDraft: number
  readonly problems: readonly Problem[]
}

const statusesOf = (records: readonly RegisterRecord[]) => new Map(records.map(({ id, status }) => [id, status]))

/**
 * Works out what edits would do, with the very function by which the server does them.
 *
 * @param register the register as it stands.
 * @param commands the edits.
 * @param today the day of the edit.
 * @returns what would change, record by record; or the problems for which it would be refused.
 */
export const previewBulk = (register: Register, commands: readonly EditCommand[], today: IsoDate): BulkPreview => {
  const applied = applyEdits(register, commands, { today })
  if (!applied.ok) {
    const problems = applied.reason === 'refused' ? applied.problems : []
    return { register: null, records: [], becomeDraft: 0, problems }
  }
  const nameOf = (id: string) => nameInRegister(applied.register, id)
  const before = statusesOf([...register.flows, ...register.activities])
  const after = statusesOf([...applied.register.flows, ...applied.register.activities])
  const records = applied.changes.flatMap((change) =>
    change.change === 'changed'
      ? [{ id: change.id, name: nameOf(change.id), words: describeChange(change, nameOf) }]
      : [],
  )
  const becomeDraft = records.filter(({ id }) => before.get(id) === 'approved' && after.get(id) === 'draft').length
  return { register: applied.register, records, becomeDraft, problems: [] }
}
