import { type HistoryEntry, historyEntrySchema, verifyChain } from '@sharemap/register'
import { sha256 } from './sha256.ts'

/** What stands in the file of a history. */
export type ReadHistory =
  | {
      readonly ok: true
      readonly entries: readonly HistoryEntry[]
      /** How many bytes of the file are whole entries. What stands behind was never answered for. */
      readonly size: number
    }
  | { readonly ok: false; readonly number: number; readonly reason: string }

interface Line {
  readonly entry: HistoryEntry
  readonly group: number
}

const parseLine = (text: string): Line | undefined => {
  try {
    const { group, ...entry } = JSON.parse(text) as HistoryEntry & { group: number }
    // The entry is kept as it was written: the order of its keys belongs to its hash.
    return Number.isInteger(group) && historyEntrySchema.safeParse(entry).success ? { entry, group } : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads the file of a history, proves its chain, and finds where it was torn.
 *
 * @param bytes the file's content.
 * @param anchor the hash that the first entry is bound to.
 * @param sure the number of an entry that is known to have been kept, so that its loss is damage and no torn end.
 * @returns the entries. An entry that is not whole ends the history where it belongs to the last group that was being
 * written, for that was never answered for; anywhere else the history is damaged.
 */
export const readHistory = (bytes: Buffer, anchor: string, sure: number): ReadHistory => {
  const entries: HistoryEntry[] = []
  let size = 0
  while (size < bytes.length) {
    const end = bytes.indexOf(10, size)
    const line = end === -1 ? undefined : parseLine(bytes.toString('utf8', size, end))
    const number = entries.length + 1
    if (line?.entry.number !== number) {
      return isTorn(bytes, size, number, sure)
        ? settled(entries, size, anchor)
        : { ok: false, number, reason: 'it is not whole' }
    }
    entries.push(line.entry)
    size = end + 1
  }
  if (entries.length < sure) return { ok: false, number: entries.length + 1, reason: 'it is missing' }
  return settled(entries, size, anchor)
}

const settled = (entries: readonly HistoryEntry[], size: number, anchor: string): ReadHistory => {
  const verdict = verifyChain(anchor, entries, sha256)
  return verdict.ok ? { ok: true, entries, size } : verdict
}

/** Whether everything from a broken entry on belongs to one group that was never answered for. */
const isTorn = (bytes: Buffer, from: number, number: number, sure: number): boolean =>
  number > sure &&
  bytes
    .toString('utf8', from)
    .split('\n')
    .every((text) => (parseLine(text)?.group ?? 0) <= number)
