import type { IsoDate } from '@sharemap/law'
import { type HistoryEntry, type Register, registerAt } from '@sharemap/register'
import { checkRegister, type FindingSummary, summariseFindings } from '@sharemap/rules'
import type { Store } from '@sharemap/store'

/** What was found in the register as it stood after an entry of its history. */
export interface TrendPoint extends Pick<FindingSummary, 'bySeverity' | 'silenced'> {
  /** The number of the entry; 0 for how the history began. */
  readonly number: number
  /** When the entry was made, in UTC; null for the beginning. */
  readonly at: string | null
}

/** So many points are kept: a few trends of a few days. */
const mostKept = 1_000

/**
 * Chooses the entries of a trend: the beginning, the last, and others evenly between. Those between stay the same while
 * the history grows until there would be too many, so that what was found in them need not be worked out again.
 *
 * @param last the number of the last entry.
 * @param points the most points, at least 2.
 * @returns numbers of entries, the earliest first.
 */
export const trendEntries = (last: number, points: number): number[] => {
  let stride = 1
  while (Math.ceil(last / stride) > points - 1) stride *= 2
  const numbers = Array.from({ length: Math.ceil(last / stride) }, (_, place) => place * stride)
  return [...numbers, last]
}

const nextTurn = () => new Promise((next) => setImmediate(next))

/**
 * Makes what tells how findings have come and gone over the history. Each register of the past is judged as at the same
 * day, so that only the register differs. Requests are answered between one point and the next.
 *
 * @param store the store whose history it is.
 * @returns gives so many points as at a day, the earliest first.
 */
export const createFindingsTrend = (store: Pick<Store, 'current' | 'history'>) => {
  const kept = new Map<string, Pick<TrendPoint, 'bySeverity' | 'silenced'>>()
  let turn: Promise<unknown> = Promise.resolve()

  const keep = (key: string, found: Pick<TrendPoint, 'bySeverity' | 'silenced'>) => {
    kept.set(key, found)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return found
  }

  const trend = async (asAt: IsoDate, points: number): Promise<TrendPoint[]> => {
    const { register: present, revision } = store.current()
    const history: readonly HistoryEntry[] = store.history()
    let past: Register = present
    let known = history
    const told: TrendPoint[] = []
    // From the last: each register of the past is made from the one after it.
    for (const number of trendEntries(history.length, points).reverse()) {
      const key = `${history[number]?.previous ?? revision} ${asAt}`
      let found = kept.get(key)
      if (found === undefined) {
        await nextTurn()
        past = registerAt(past, known, { entry: number })
        known = history.slice(0, number)
        const { bySeverity, silenced } = summariseFindings(checkRegister(past, { asAt }))
        found = keep(key, { bySeverity, silenced })
      }
      told.push({ number, at: history[number - 1]?.at ?? null, ...found })
    }
    return told.reverse()
  }

  return (asAt: IsoDate, points: number): Promise<TrendPoint[]> => {
    const done = turn.then(() => trend(asAt, points))
    turn = done.catch(() => {})
    return done
  }
}
