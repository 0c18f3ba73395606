import { type HistoryEntry, ukDayOf } from '@sharemap/register'

/** Which entries of a history are wanted. */
export interface EntriesWanted {
  readonly who?: string | undefined
  /** The first day, in the United Kingdom, YYYY-MM-DD. */
  readonly from?: string | undefined
  /** The last day. */
  readonly to?: string | undefined
  /** Only entries of a lower number. */
  readonly before?: number | undefined
  readonly limit: number
}

/** A part of a history. */
export interface FoundEntries {
  /** The entries, from the latest. */
  readonly entries: readonly HistoryEntry[]
  /** How many there are in all, whatever `before` and `limit` say. */
  readonly total: number
  /** What to give as `before` for the entries before these; null where there are none. */
  readonly older: number | null
}

/** The position of the first entry that passes; entries are dated in their order, so the rest pass too. */
const firstWhere = (history: readonly HistoryEntry[], passes: (entry: HistoryEntry) => boolean): number => {
  let [low, high] = [0, history.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(history[middle] as HistoryEntry)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Finds entries of a history, from the latest.
 *
 * @param history entries from the first, dated in their order.
 * @param wanted which of them, and how many.
 */
export const findEntries = (
  history: readonly HistoryEntry[],
  { who, from, to, before, limit }: EntriesWanted,
): FoundEntries => {
  const start = from === undefined ? 0 : firstWhere(history, ({ at }) => ukDayOf(at) >= from)
  const end = to === undefined ? history.length : firstWhere(history, ({ at }) => ukDayOf(at) > to)
  const inTime = history.slice(start, end)
  const matching = who === undefined ? inTime : inTime.filter((entry) => entry.who === who)
  const older =
    before === undefined
      ? matching
      : matching.slice(
          0,
          firstWhere(matching, ({ number }) => number >= before),
        )
  const entries = older.slice(-limit).reverse()
  return { entries, total: matching.length, older: older.length > limit ? (entries.at(-1)?.number ?? null) : null }
}
