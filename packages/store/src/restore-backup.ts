import { type Register, serialiseRegister } from '@sharemap/register'
import { readBackup } from './backup.ts'
import type { BackupContent } from './backup-content.ts'
import type { Disk } from './disk.ts'
import { historyLines } from './history-file.ts'
import { nodeDisk } from './node-disk.ts'
import { openLowdbStore } from './open-lowdb-store.ts'
import { sha256 } from './sha256.ts'
import type { ChangeNote, StoreProblem } from './store.ts'
import { writeMarks } from './store-marks.ts'
import { type StorePaths, storePaths } from './store-paths.ts'
import { diskProblem } from './store-problem.ts'
import { writeWhole } from './write-whole.ts'

/** The register that stands after a restore, or why nothing was restored. */
export type RestoredBackup =
  | {
      readonly ok: true
      readonly register: Register
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

const setAside = async (disk: Disk, paths: StorePaths, when: Date): Promise<string[]> => {
  const moved: string[] = []
  for (const path of [paths.file, paths.room]) {
    if ((await disk.mark(path)) === undefined) continue
    const aside = `${path}.set-aside-${when.toISOString().replaceAll(':', '-')}`
    await disk.rename(path, aside)
    moved.push(aside)
  }
  await disk.syncFolder(paths.folder)
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
      return { ok: true as const, register: restored.stored.register }
    }
    const problems = restored.reason === 'fault' ? [restored.fault] : []
    return { ok: false as const, problems: restored.reason === 'refused' ? restored.problems : problems }
  } finally {
    await store.close()
  }
}

/**
 * Restores a register from a backup. The backup is checked whole before anything is touched. Where a register stands,
 * the restore is a change like any other, in its history, and may be undone; where nothing stands, or nothing that can
 * be opened, the backup's own history comes back with it, and what stood there is moved aside.
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
      if (restored.ok) return { ...restored, setAside: [] }
      if (restored.problems.some(({ code }) => lasting.has(code))) return restored
      moved = await setAside(disk, paths, note.when)
    }
    await layDown(disk, paths, content)
    return { ok: true, register: content.register, setAside: moved }
  } catch (error) {
    return { ok: false, problems: [diskProblem(error, `The register ${file} could not be restored`)] }
  }
}
