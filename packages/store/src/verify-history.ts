import { MisfitChange, registerAt, verifyChain } from '@sharemap/register'
import type { RegisterWithHistory } from './backup-content.ts'
import { revisionOf } from './revision-of.ts'
import { sha256 } from './sha256.ts'

/** Whether a history is whole and is the history of the register beside it; if not, why. */
export type HistoryVerdict =
  | { readonly ok: true; readonly entries: number; readonly revision: string }
  | { readonly ok: false; readonly reason: string }

/**
 * Proves a history: that no entry was changed, left out or moved since it was written, and that undoing all of them
 * turns the register into the very one that the first entry was bound to. A register that was changed without an entry
 * is found out too.
 *
 * @param content a register and its whole history, as {@link readStoredRegister} or a store gives them.
 * @returns the number of entries and the revision that they end in, or a clause that says what is wrong.
 */
export const verifyHistory = ({ register, history }: RegisterWithHistory): HistoryVerdict => {
  const [first] = history
  if (first === undefined) return { ok: true, entries: 0, revision: revisionOf(register) }
  const verdict = verifyChain(first.previous, history, sha256)
  if (!verdict.ok) return { ok: false, reason: `entry ${verdict.number} of the history: ${verdict.reason}` }
  try {
    const origin = registerAt(register, history, { entry: 0 })
    if (revisionOf(origin) === first.previous) return { ok: true, entries: history.length, revision: verdict.end }
  } catch (error) {
    if (!(error instanceof MisfitChange)) throw error
  }
  return { ok: false, reason: 'the history does not lead to the register' }
}
