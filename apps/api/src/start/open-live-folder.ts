import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The folder of the live register, ready to be opened. */
export type LiveFolder =
  | { readonly ok: true; readonly registerFile: string; readonly isNew: boolean }
  | { readonly ok: false; readonly problem: string }

/** The name of the register's file in its folder. */
export const registerFileName = 'register.json'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not. Give the user that runs the server the right to read and write there.',
  EPERM: 'this user may not. Give the user that runs the server the right to read and write there.',
  EROFS: 'the disk is read-only. Name a folder on another disk in SHAREMAP_DATA.',
  ENOTDIR: 'a part of the path is a file. Name a folder in SHAREMAP_DATA.',
  EEXIST: 'a file of that name stands there. Name a folder in SHAREMAP_DATA.',
  ENOSPC: 'the disk is full. Make room on it.',
}

const failed = (what: string, error: unknown): LiveFolder => {
  const { code = '', message } = error as NodeJS.ErrnoException
  return { ok: false, problem: `${what}: ${reasons[code] ?? `${message}.`}` }
}

/** What stands in a folder that nobody has put anything into: hidden files, and what a mounted disk brings. */
const isFurniture = (name: string) => name.startsWith('.') || name === 'lost+found'

/** Puts a whole copy in place at once, so that a start that is cut short leaves no half register behind. */
const copyWhole = async (from: string, to: string) => {
  const half = join(dirname(to), `.${basename(to)}.part`)
  try {
    await copyFile(from, half, constants.COPYFILE_FICLONE)
    await rename(half, to)
  } finally {
    await rm(half, { force: true })
  }
}

/**
 * Makes the folder of the live register ready. An empty or absent folder is a first start: it is given a copy of the
 * example. A folder that holds anything is left alone, with or without a register: one that was lost must not be
 * covered up by the example.
 *
 * @param folder the folder's absolute path.
 * @param exampleFile the path of the register that a first start begins with.
 * @returns where the register should be and whether it was put there just now, or why not, as a sentence.
 */
export const openLiveFolder = async (folder: string, exampleFile: string): Promise<LiveFolder> => {
  const registerFile = join(folder, registerFileName)
  let held: string[]
  try {
    await mkdir(folder, { recursive: true })
    held = (await readdir(folder)).filter((name) => !isFurniture(name))
  } catch (error) {
    return failed(`The folder ${folder} cannot be used`, error)
  }
  if (held.length > 0) return { ok: true, registerFile, isNew: false }
  try {
    await copyWhole(exampleFile, registerFile)
  } catch (error) {
    return failed(`The example ${exampleFile} cannot be copied to ${folder}`, error)
  }
  return { ok: true, registerFile, isNew: true }
}
