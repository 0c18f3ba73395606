import {
  applyEdits,
  changedRecordId,
  describeChange,
  type EditCommand,
  nameInRegister,
  type RecordChange,
  type Register,
} from '@sharemap/register'

/** What edits would do to one record, or to the register's own heading, whose id is null. */
export interface PreviewedPart {
  readonly id: string | null
  readonly name: string
  /** A sentence a field. */
  readonly words: readonly string[]
}

/** What edits would do, or why they cannot be made. */
export type EditPreview =
  | { readonly ok: true; readonly parts: readonly PreviewedPart[] }
  | { readonly ok: false; readonly reasons: readonly string[] }

const nameOfChange = (change: RecordChange): string => ('name' in change ? change.name : '')

/**
 * Tells what edits would do to the register, before they are made.
 *
 * @param register the register as it now stands.
 * @param commands the edits.
 * @param today the day on which they would be made.
 */
export const previewEdits = (register: Register, commands: readonly EditCommand[], today: string): EditPreview => {
  const applied = applyEdits(register, commands, { today })
  if (!applied.ok) {
    const told = applied.reason === 'refused' ? applied.problems : applied.conflicts
    return { ok: false, reasons: told.map(({ message }) => message) }
  }
  // A record that is taken out is no more in the next register, one that comes back not yet in this one.
  const nameOf = (id: string) => {
    const name = nameInRegister(applied.register, id)
    return name === id ? nameInRegister(register, id) : name
  }
  const parts = applied.changes.map((change) => ({
    id: changedRecordId(change) ?? null,
    name: nameOfChange(change),
    words: describeChange(change, nameOf),
  }))
  return { ok: true, parts: parts.filter(({ words }) => words.length > 0) }
}
