import { dirname } from 'node:path'
import type { HistoryEntry } from '@sharemap/register'
import type { AppendedFile, Disk } from './disk.ts'
import { StoreFault, storeProblem } from './store-problem.ts'
import { writeWhole } from './write-whole.ts'

/**
 * One line of the file. `group` is the number of the first entry that was written together with this one: all of a
 * group is answered for together, so a group that is not whole was never answered for.
 */
const lineOf = (entry: HistoryEntry, group: number) => `${JSON.stringify({ ...entry, group })}\n`

/**
 * The lines of entries that are all known to have been kept.
 *
 * @param entries the entries, in their order.
 */
export function* historyLines(entries: Iterable<HistoryEntry>): Generator<string> {
  for (const entry of entries) yield lineOf(entry, entry.number)
}

/** The file of the history, open to be added to. */
export interface HistoryFile {
  /** Adds entries. Resolves when they are safe; rejects when none of them stands in the file, or none will once it can be mended. */
  readonly append: (entries: readonly HistoryEntry[]) => Promise<void>
  /** Whether the file that stands at the path is the one that we left there, or none does. */
  readonly isUntouched: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/**
 * Opens the file of the history.
 *
 * @param disk the disk.
 * @param path its path; it is made where there is none.
 * @param size how much of it is whole: what stands behind is cut off before anything is added.
 * @param kept gives every entry that was ever answered for, to write the file anew should it be taken away.
 */
export const openHistoryFile = async (
  disk: Disk,
  path: string,
  size: number,
  kept: () => Iterable<HistoryEntry>,
): Promise<HistoryFile> => {
  let file: AppendedFile = await disk.openToAppend(path)
  let { identity } = await file.mark()
  let good = size
  let isSure = false

  const isInPlace = async () => (await disk.mark(path))?.identity === identity

  /** Writes the file anew from what is known, where it was moved or removed, or can no longer be cut. */
  const rebuild = async () => {
    await disk.makeFolder(dirname(path))
    await writeWhole(disk, path, historyLines(kept()))
    await file.close().catch(() => {})
    file = await disk.openToAppend(path)
    const mark = await file.mark()
    identity = mark.identity
    good = mark.size
  }

  const mend = async () => {
    const isCut =
      (await isInPlace()) &&
      (await file
        .truncate(good)
        .then(() => file.sync())
        .then(() => disk.syncFolder(dirname(path)))
        .then(
          () => true,
          () => false,
        ))
    if (!isCut) await rebuild()
    isSure = true
  }

  return {
    append: async (entries) => {
      if (!isSure) await mend()
      const lines = entries.map((entry) => lineOf(entry, entries[0]?.number ?? entry.number)).join('')
      isSure = false
      try {
        await file.append(lines)
        await file.sync()
        if (!(await isInPlace())) {
          throw new StoreFault(
            storeProblem('disk-fault', `The edit could not be kept: the file ${path} was moved or removed. Try again.`),
          )
        }
      } catch (error) {
        // What was written in part goes at once where it can, so that nobody finds it after a crash.
        await mend().catch(() => {})
        throw error
      }
      good += Buffer.byteLength(lines)
      isSure = true
    },
    isUntouched: async () => {
      const place = await disk.mark(path)
      return place === undefined || (place.identity === identity && place.size === good)
    },
    close: () => file.close(),
  }
}
