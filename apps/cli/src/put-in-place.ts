import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from './failure.ts'

/** A name beside the target that nobody else would choose, on the same disk, so that renaming is one step. */
const beside = (target: string, what: 'new' | 'old') => join(dirname(target), `.${basename(target)}.sharemap-${what}`)

const statOf = (path: string) => stat(path).catch(() => null)

const remove = (path: string) => rm(path, { recursive: true, force: true })

/** Renames what is fresh to the target. A folder that stands there has to go aside first, and comes back on a failure. */
const swap = async (fresh: string, target: string): Promise<void> => {
  if ((await statOf(target))?.isDirectory() !== true) return rename(fresh, target)
  const old = beside(target, 'old')
  await remove(old)
  await rename(target, old)
  try {
    await rename(fresh, target)
  } catch (error) {
    await rename(old, target)
    throw error
  }
}

/**
 * Puts back the folder that stood at a target, where a process was ended just between setting it aside and putting
 * the new one in its place.
 *
 * @param target the folder, as a whole path.
 */
export const putBack = async (target: string): Promise<void> => {
  const old = beside(target, 'old')
  if ((await statOf(target)) === null && (await statOf(old)) !== null) await rename(old, target)
}

/**
 * Writes a file or a folder beside its place and then puts it there, so that whatever fails leaves standing what stood
 * there, and leaves nothing half written behind.
 *
 * @param target where it is to stand, as a whole path.
 * @param write writes all of it to the path that it is given.
 * @throws Failure where the disk or its rights do not allow it.
 */
export const putInPlace = async (target: string, write: (fresh: string) => Promise<void>): Promise<void> => {
  const fresh = beside(target, 'new')
  try {
    await remove(fresh)
    await mkdir(dirname(target), { recursive: true })
    await write(fresh)
    await swap(fresh, target)
  } catch (error) {
    await remove(fresh).catch(() => undefined)
    throw new Failure(`Cannot write ${target}: ${(error as Error).message}\nWhat stood there before still stands.`, 2)
  }
  await remove(beside(target, 'old'))
}
