import { isDeepStrictEqual } from 'node:util'
import { type EditCommand, type HistoryEntry, invertEntry, type Register } from '@sharemap/register'

/** What a record's content is not: its status, the count of its edits. */
const isStatusAlone = (change: HistoryEntry['changes'][number]) =>
  change.change === 'changed' && change.fields.every(({ path }) => path === 'status')

/** Whether an entry decided that a record should no longer be approved, rather than changed what had been approved. */
const tookApproval = (change: HistoryEntry['changes'][number]): boolean => {
  if (change.change === 'removed') return change.before.status === 'approved'
  if (change.change !== 'changed') return false
  const status = change.fields.find(({ path }) => path === 'status')
  return status?.before === 'approved' && (status.after !== 'draft' || isStatusAlone(change))
}

/**
 * Tells whether edits are exactly those that undo an entry.
 *
 * @param register the register as it stands.
 * @param history the whole history, from the first entry.
 * @param entry the entry.
 * @param commands the edits.
 */
export const isExactUndo = (
  register: Register,
  history: readonly HistoryEntry[],
  entry: HistoryEntry,
  commands: readonly EditCommand[],
): boolean => {
  const inverted = invertEntry(register, entry, history)
  return inverted.ok && isDeepStrictEqual(inverted.commands, commands)
}

/**
 * Tells whether anybody who may edit may undo an entry, though records become approved by it: they are again, word for
 * word, what an approver has approved. What somebody else decided about an approval stays for an approver to undo.
 *
 * @param entry the entry.
 * @param who the name of whoever undoes it.
 */
export const editorMayUndo = ({ who: author, changes }: HistoryEntry, who: string): boolean =>
  author === who || !changes.some(tookApproval)
