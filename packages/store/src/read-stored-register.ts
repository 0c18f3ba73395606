import { setTimeout as wait } from 'node:timers/promises'
import type { HistoryEntry } from '@sharemap/register'
import type { Disk } from './disk.ts'
import { nodeDisk } from './node-disk.ts'
import { recoverRegister } from './recover-register.ts'
import type { StoredRegister, StoreProblem } from './store.ts'
import { storePaths } from './store-paths.ts'
import { diskProblem } from './store-problem.ts'

/** A register as it stands on the disk, or why it cannot be had. */
export type ReadStoredRegister =
  | {
      readonly ok: true
      readonly stored: StoredRegister
      readonly history: readonly HistoryEntry[]
      /** Whether the file holds something else: a change made outside that no server has taken yet, or damage. */
      readonly isFileChanged: boolean
    }
  | { readonly ok: false; readonly problems: readonly StoreProblem[] }

/** A server may put a new file in its place between two of our readings; then we read again. */
const attempts = 5
const pause = 50

/**
 * Reads a register and its history without opening them: no lock is taken and nothing is written, so a server may have
 * the register open meanwhile. An outside change that the server has not taken yet is not in it.
 *
 * @param file the path of the register's file.
 * @param disk the disk; this machine's unless given.
 * @returns the register with every accepted edit, and a history whose chain holds; or what is wrong.
 */
export const readStoredRegister = async (file: string, disk: Disk = nodeDisk): Promise<ReadStoredRegister> => {
  const paths = storePaths(file)
  try {
    let result = await recoverRegister(disk, paths)
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      if (result.ok && result.recovered.fileMark !== undefined) break
      await wait(pause)
      result = await recoverRegister(disk, paths)
    }
    if (!result.ok) return result
    const { register, history, anchor, fileMark } = result.recovered
    const stored = { register, revision: history.at(-1)?.hash ?? anchor }
    return { ok: true, stored, history, isFileChanged: fileMark === undefined }
  } catch (error) {
    return { ok: false, problems: [diskProblem(error, `The register ${file} cannot be read`)] }
  }
}
