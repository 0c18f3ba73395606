import { type Register, registerAt } from '@sharemap/register'
import type { Store } from '@sharemap/store'
import { RequestProblem } from '../problems/request-problem.ts'
import type { Snapshot } from '../readings/reading-source.ts'

/** How many registers of the past to keep: somebody who goes back in time asks for one over and over. */
const mostRegisters = 4

/**
 * Makes a way back in time: the register as it stood after an entry of the history.
 *
 * @param store the store whose history it is.
 * @returns gives the register after the entry of a number, 0 for the beginning, and its revision then.
 * @throws RequestProblem (404) where the history has no such entry.
 */
export const createHistoryAt = (
  store: Pick<Store, 'current' | 'history'>,
): ((number: number) => Snapshot<Register>) => {
  const kept = new Map<string, Snapshot<Register>>()
  return (number) => {
    const history = store.history()
    const current = store.current()
    if (number === history.length) return current
    if (number > history.length) {
      throw new RequestProblem('unknown-id', `The history has no entry ${number}. Its last one is ${history.length}.`)
    }
    // What the entry after it is bound to is the hash of this one; of the first, what the history began from.
    const revision = history[number]?.previous ?? current.revision
    const snapshot = kept.get(revision) ?? {
      register: registerAt(current.register, history, { entry: number }),
      revision,
    }
    kept.delete(revision)
    kept.set(revision, snapshot)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostRegisters) break
      kept.delete(oldest)
    }
    return snapshot
  }
}
