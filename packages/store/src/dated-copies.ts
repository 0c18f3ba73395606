import { join } from 'node:path'
import { ukDayOf } from '@sharemap/register'
import { backupParts } from './backup.ts'
import type { BackupContent } from './backup-content.ts'
import type { Disk } from './disk.ts'
import { writeWhole } from './write-whole.ts'

/** How many dated copies are kept: the last of so many days, and the first of so many months before. */
export interface Retention {
  readonly days: number
  readonly months: number
}

const ending = '.json.gz'

const isCopy = (name: string) => /^\d{4}-\d{2}-\d{2}\.json\.gz$/.test(name)

/**
 * Chooses the copies to remove.
 *
 * @param names names of dated copies, `2026-11-22.json.gz`; other names are let be.
 * @param retention how many to keep.
 * @returns the names of those that neither the days nor the months keep.
 */
export const outdatedCopies = (names: readonly string[], { days, months }: Retention): string[] => {
  const copies = names.filter(isCopy).sort()
  const firstOfMonth = new Map(copies.toReversed().map((name) => [name.slice(0, 7), name]))
  const monthly = [...firstOfMonth.values()].sort().slice(-months)
  const kept = new Set([...copies.slice(-days), ...(months === 0 ? [] : monthly)])
  return copies.filter((name) => !kept.has(name))
}

/**
 * Keeps a copy of the day, where there is none yet, and removes those that are out of date.
 *
 * @param disk the disk.
 * @param folder the folder of the copies; it is made where there is none.
 * @param now the moment.
 * @param retention how many to keep.
 * @param content gives what to copy.
 * @returns the path of the new copy; undefined where the day has one.
 */
export const keepDatedCopy = async (
  disk: Disk,
  folder: string,
  now: Date,
  retention: Retention,
  content: () => BackupContent | Promise<BackupContent>,
): Promise<string | undefined> => {
  const name = `${ukDayOf(now.toISOString())}${ending}`
  const names = await disk.list(folder)
  if (retention.days === 0 || names.includes(name)) return undefined
  await disk.makeFolder(folder)
  await writeWhole(disk, join(folder, name), backupParts(await content()))
  for (const outdated of outdatedCopies([...names, name], retention)) await disk.remove(join(folder, outdated))
  return join(folder, name)
}
