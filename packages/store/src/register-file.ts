import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { type ParsedRegister, parseRegisterText, registerTextParts } from '@sharemap/register'
import type { Adapter } from 'lowdb'
import { type Disk, type FileMark, hasSameContent } from './disk.ts'
import { hashingParts } from './sha256.ts'
import { type StorePaths, unfinished } from './store-paths.ts'

/**
 * What is to be done when a new file is whole on the disk and has not taken the old one's place yet.
 *
 * @returns whether the old file is to be kept as the previous one.
 */
export type BeforeReplacing = (hash: string) => Promise<boolean>

/** lowdb's access to the register's file. lowdb's own neither checks what it reads nor makes safe what it writes. */
export interface RegisterFile extends Adapter<ParsedRegister | null> {
  /** The file as it was when it was last read or written; undefined where there was none. */
  readonly mark: () => FileMark | undefined
  /** The SHA-256 of the file's bytes when it was last read or written. */
  readonly hash: () => string | undefined
}

/**
 * Makes lowdb's access to a register's file.
 *
 * @param disk the disk.
 * @param paths where the store's parts stand.
 * @param beforeReplacing is waited for between writing the new file and putting it in its place.
 */
export const createRegisterFile = (disk: Disk, paths: StorePaths, beforeReplacing: BeforeReplacing): RegisterFile => {
  let lastMark: FileMark | undefined
  let lastHash: string | undefined

  /** The file that is replaced stays as the previous one, under a name of its own. */
  const keepPrevious = async () => {
    const kept = `${paths.previous}${unfinished}`
    await disk.remove(kept)
    await disk.link(paths.file, kept)
    await disk.rename(kept, paths.previous)
    await disk.syncFolder(dirname(paths.previous))
  }

  return {
    mark: () => lastMark,
    hash: () => lastHash,
    read: async () => {
      const mark = await disk.mark(paths.file)
      if (mark === undefined) {
        lastMark = undefined
        lastHash = undefined
        return null
      }
      const bytes = await disk.read(paths.file)
      lastMark = mark
      lastHash = createHash('sha256').update(bytes).digest('hex')
      return parseRegisterText(bytes.toString('utf8'))
    },
    write: async (parsed) => {
      if (parsed?.ok !== true) throw new Error('Only a sound register is ever written.')
      const next = `${paths.file}${unfinished}`
      try {
        let hash = ''
        await disk.write(
          next,
          hashingParts(registerTextParts(parsed.register), (whole) => {
            hash = whole
          }),
        )
        const written = await disk.mark(next)
        if (await beforeReplacing(hash)) await keepPrevious()
        await disk.rename(next, paths.file)
        lastHash = hash
        lastMark = undefined
        const mark = await disk.mark(paths.file)
        // Somebody may have written the file already: then it is not ours, and is to be looked at.
        lastMark = hasSameContent(written, mark) ? mark : undefined
      } catch (error) {
        await disk.remove(next).catch(() => {})
        throw error
      }
      await disk.syncFolder(paths.folder)
    },
  }
}
