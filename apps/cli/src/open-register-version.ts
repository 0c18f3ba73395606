import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Register, registerAt, serialiseRegister } from '@sharemap/register'
import { readStoredRegister } from '@sharemap/store'
import { Failure } from './failure.ts'
import { failureOf } from './live-folder.ts'
import { openRegister } from './open-register.ts'

/** A register as it stood at some time, and what tells this state of it from every other, as the server does too. */
export interface RegisterVersion {
  readonly register: Register
  readonly revision: string
}

/**
 * Opens a register with the history that stands beside it in a live folder. Nothing is written and no lock is taken, so
 * a server may have it open meanwhile.
 *
 * @param file the register's path, from the folder in which the command was called.
 * @param version the number of the change after which it is wanted, 0 for the beginning; as it now stands unless given.
 * @returns the register with every accepted change. A file that stands alone, or that somebody has changed since the
 * last one, is taken as it is, and told by the SHA-256 of its text.
 * @throws Failure where the register cannot be read or is not sound, or its history has no such change.
 */
export const openRegisterVersion = async (file: string, version: number | undefined): Promise<RegisterVersion> => {
  const read = await readStoredRegister(resolve(file))
  if (version === undefined) {
    if (read.ok && read.history.length > 0 && !read.isFileChanged) return read.stored
    const register = await openRegister(file)
    return { register, revision: createHash('sha256').update(serialiseRegister(register)).digest('hex') }
  }
  if (!read.ok) throw failureOf(`Cannot read ${file} and its history`, read.problems)
  const { stored, history } = read
  if (version > history.length) {
    throw new Failure(
      history.length === 0
        ? `${file} has no history, so there is no version ${version} of it. A live register has one, in the folder beside its file.`
        : `The history of ${file} has no change ${version}. Its last one is ${history.length}.`,
      2,
    )
  }
  return {
    register: registerAt(stored.register, history, { entry: version }),
    revision: history[version]?.previous ?? stored.revision,
  }
}
