import { type Register, serialiseRegister } from '@sharemap/register'
import { readBackup } from './backup.ts'
import type { BackupContent } from './backup-content.ts'
import type { Disk } from './disk.ts'
import { historyLines } from './history-file.ts'
import { nodeDisk } from './node-disk.ts'
import { openLowdbStore } from './open-lowdb-store.ts'
import { gatherPublications, writePublication } from './publication-files.ts'
import { sha256 } from './sha256.ts'
import type { ChangeNote, StoreProblem } from './store.ts'
import { writeMarks } from './store-marks.ts'
import { type StorePaths, storePaths } from './store-paths.ts'
import { diskProblem, StoreFault } from './store-problem.ts'
import { writeWhole } from './write-whole.ts'

/** The register that stands after a restore, or why nothing was restored. */
export type RestoredBackup =
  | {
      readonly ok: true
      readonly register: Register
      /** The entry of the history that the restore is; null where nothing differed, or the backup's own history stands. */
      readonly entry: number | null
      /** How many of the backup's publications stand there now that did not before. */
      readonly publications: number
      /** Where what stood there before was moved, because it could not be opened. */
      readonly setAside: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }

/** Problems that a restore must not get round: another process is at work, or the place cannot be written. */
const lasting = new Set<StoreProblem['code']>(['locked', 'not-writable', 'disk-full', 'disk-fault', 'unreadable-file'])

/** Lays a backup down where nothing stands. The register's file comes last: until then there is nothing to open. */
const layDown = async (disk: Disk, paths: StorePaths, { register, history }: BackupContent) => {
  const text = serialiseRegister(register)
  const [first] = history
  if (first !== undefined) {
    const mark = { number: history.length, file: sha256(text) }
    await disk.makeFolder(paths.room)
    await writeWhole(disk, paths.previous, [text])
    await writeWhole(disk, paths.history, historyLines(history))
    await writeMarks(disk, paths.marks, { anchor: first.previous, previous: mark, current: mark, next: null })
  }
  await disk.makeFolder(paths.folder)
  await writeWhole(disk, paths.file, [text])
}

const setAside = async (disk: Disk, folder: string, places: readonly string[], when: Date): Promise<string[]> => {
  const moved: string[] = []
  for (const path of places) {
    if ((await disk.mark(path)) === undefined) continue
    const aside = `${path}.set-aside-${when.toISOString().replaceAll(':', '-')}`
    await disk.rename(path, aside)
    moved.push(aside)
  }
  await disk.syncFolder(folder)
  return moved
}

const restoreIntoHistory = async (disk: Disk, file: string, { register }: BackupContent, note: ChangeNote) => {
  const opened = await openLowdbStore(file, { disk, now: () => note.when, watchEvery: 0 })
  if (!opened.ok) return opened
  const { store } = opened
  try {
    const restored = await store.restore(register, note)
    if (restored.ok) {
      await store.putBack()
      return { ok: true as const, register: restored.stored.register, entry: restored.entry?.number ?? null }
    }
    const problems = restored.reason === 'fault' ? [restored.fault] : []
    return { ok: false as const, problems: restored.reason === 'refused' ? restored.problems : problems }
  } finally {
    await store.close()
  }
}

const arePublicationsSound = (disk: Disk, folder: string): Promise<boolean> =>
  gatherPublications(disk, folder).then(
    () => true,
    (error) => {
      if (error instanceof StoreFault) return false
      throw error
    },
  )

/**
 * Lays the backup's publications down, where there are none or none that can be read. Those that stand and are sound
 * stay: they are what residents were shown.
 */
const restorePublications = async (disk: Disk, paths: StorePaths, { publications }: BackupContent, when: Date) => {
  const stand = (await disk.list(paths.publications)).length > 0
  if (publications.length === 0 || (stand && (await arePublicationsSound(disk, paths.publications)))) {
    return { publications: 0, moved: [] }
  }
  const moved = await setAside(disk, paths.folder, [paths.publications], when)
  for (const publication of publications) await writePublication(disk, paths.publications, publication)
  return { publications: publications.length, moved }
}

/**
 * Restores a register from a backup. The backup is checked whole before anything is touched. Where a register stands,
 * the restore is a change like any other, in its history, and may be undone; where nothing stands, or nothing that can
 * be opened, the backup's own history comes back with it, and what stood there is moved aside. The backup's publications
 * come back where there are none that can be read.
 *
 * @param backup the path of a backup, or of a register's file.
 * @param file the path of the register's file. No server may have it open.
 * @param note who restores it, why, and when.
 * @param disk the disk; this machine's unless given.
 */
export const restoreBackup = async (
  backup: string,
  file: string,
  note: ChangeNote,
  disk: Disk = nodeDisk,
): Promise<RestoredBackup> => {
  const read = await readBackup(backup, disk)
  if (!read.ok) return read
  const { content } = read
  const paths = storePaths(file)
  try {
    const stands = (await disk.mark(paths.file)) ?? (await disk.mark(paths.marks))
    let moved: string[] = []
    if (stands !== undefined) {
      const restored = await restoreIntoHistory(disk, file, content, note)
      if (restored.ok) {
        const published = await restorePublications(disk, paths, content, note.when)
        return { ...restored, publications: published.publications, setAside: published.moved }
      }
      if (restored.problems.some(({ code }) => lasting.has(code))) return restored
      moved = await setAside(disk, paths.folder, [paths.file, paths.room], note.when)
    }
    await layDown(disk, paths, content)
    const published = await restorePublications(disk, paths, content, note.when)
    return {
      ok: true,
      register: content.register,
      entry: null,
      publications: published.publications,
      setAside: [...moved, ...published.moved],
    }
  } catch (error) {
    return { ok: false, problems: [diskProblem(error, `The register ${file} could not be restored`)] }
  }
}
