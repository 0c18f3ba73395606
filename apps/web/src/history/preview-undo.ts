import { invertEntry, type RecordChange, type Register } from '@sharemap/register'
import { type EditPreview, previewEdits } from './preview-edits.ts'

/**
 * Tells what undoing an entry of the history would do to the register, before it is done.
 *
 * @param register the register as it now stands.
 * @param changes what the entry did.
 * @param today the day on which it would be undone.
 */
export const previewUndo = (register: Register, changes: readonly RecordChange[], today: string): EditPreview => {
  const inverted = invertEntry(register, { changes: [...changes] })
  return inverted.ok
    ? previewEdits(register, inverted.commands, today)
    : { ok: false, reasons: inverted.obstacles.map(({ message }) => message) }
}
