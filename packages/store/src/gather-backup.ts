import type { BackupContent } from './backup-content.ts'
import type { Disk } from './disk.ts'
import { nodeDisk } from './node-disk.ts'
import { gatherPublications } from './publication-files.ts'
import { readStoredRegister } from './read-stored-register.ts'
import type { StoreProblem } from './store.ts'
import { storePaths } from './store-paths.ts'
import { diskProblem } from './store-problem.ts'

/** Everything that a backup holds, or why it cannot be had. */
export type GatheredBackup =
  | {
      readonly ok: true
      readonly content: BackupContent
      readonly revision: string
      /** Whether the register's file holds something else than the history leads to. */
      readonly isFileChanged: boolean
    }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }

/**
 * Reads a register, its history and its publications without opening them: no lock is taken and nothing is written, so
 * a server may have the register open meanwhile.
 *
 * @param file the path of the register's file.
 * @param disk the disk; this machine's unless given.
 * @returns what a backup of it holds, with both chains proved, and the revision of the register; or everything that is
 * wrong with either.
 */
export const gatherBackup = async (file: string, disk: Disk = nodeDisk): Promise<GatheredBackup> => {
  const { publications: folder } = storePaths(file)
  const [read, publications] = await Promise.all([
    readStoredRegister(file, disk),
    gatherPublications(disk, folder).catch((error) =>
      diskProblem(error, `The publications in ${folder} cannot be read`),
    ),
  ])
  const problems = [...(read.ok ? [] : read.problems), ...('code' in publications ? [publications] : [])]
  if (!read.ok || 'code' in publications) return { ok: false, problems }
  const { register, revision } = read.stored
  const content = { register, history: read.history, publications }
  return { ok: true, content, revision, isFileChanged: read.isFileChanged }
}
