import {
  applyEdits,
  changedRecordId,
  describeChange,
  type EditCommand,
  nameInRegister,
  type Register,
} from '@sharemap/register'

/** What would become of one record. */
export interface PreviewedRecord {
  readonly id: string
  readonly name: string
  readonly words: readonly string[]
}

/** What edits would do, or why they cannot be done. */
export type EditsPreview =
  | { readonly ok: true; readonly records: readonly PreviewedRecord[] }
  | { readonly ok: false; readonly messages: readonly string[] }

/**
 * Says what edits would do to a register, and does nothing.
 *
 * @param register the register as it stands.
 * @param commands the edits.
 * @param today the day of the edit.
 */
export const previewEdits = (register: Register, commands: readonly EditCommand[], today: string): EditsPreview => {
  const applied = applyEdits(register, commands, { today })
  if (!applied.ok) {
    const told = applied.reason === 'conflict' ? applied.conflicts : applied.problems
    return { ok: false, messages: told.map(({ message }) => message) }
  }
  const nameOf = (id: string) => {
    const name = nameInRegister(applied.register, id)
    return name === id ? nameInRegister(register, id) : name
  }
  const records = applied.changes.flatMap((change) => {
    const id = changedRecordId(change)
    const words = describeChange(change, nameOf)
    return id === undefined || words.length === 0 ? [] : [{ id, name: nameOf(id), words }]
  })
  return { ok: true, records }
}
