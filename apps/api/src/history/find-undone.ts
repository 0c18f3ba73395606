import type { HistoryEntry } from '@sharemap/register'

const known = new WeakMap<readonly HistoryEntry[], ReadonlyMap<number, number>>()

/**
 * Finds which entries have been undone: by an entry that has not been undone itself. It is worked out once for a
 * history, and goes with it.
 *
 * @param history the whole history, from the first entry.
 * @returns from the number of an entry that is undone to the number of the one that undid it.
 */
export const findUndone = (history: readonly HistoryEntry[]): ReadonlyMap<number, number> => {
  const found = known.get(history)
  if (found !== undefined) return found
  const undone = new Map<number, number>()
  // From the last: whether an entry stands is known before what it undoes is looked at.
  for (const { number, undoes } of history.toReversed()) {
    if (undoes !== null && !undone.has(number) && !undone.has(undoes)) undone.set(undoes, number)
  }
  known.set(history, undone)
  return undone
}
