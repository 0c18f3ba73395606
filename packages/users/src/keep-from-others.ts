import { chmodSync, statSync } from 'node:fs'

/** Hashes of passwords are for the user that runs the server alone. */
export const ownerOnly = 0o600

/** What groups and others may do with a file. */
const ofOthers = 0o077

/** How a file is kept from others. */
export interface KeepingOptions {
  readonly chmod?: (file: string, mode: number) => void
  readonly platform?: NodeJS.Platform
}

/**
 * Takes from all but its owner the right to read a file of password hashes, as a file that was written by hand gives it
 * to all. Windows has no such modes: there the rights of the folder hold.
 *
 * @param file the path of the file.
 * @param options how the rights are changed, and on which system; those of this process unless given.
 * @returns null where its owner alone may read the file, or what is to be done, as sentences.
 */
export const keepFromOthers = (
  file: string,
  { chmod = chmodSync, platform = process.platform }: KeepingOptions = {},
): string | null => {
  if (platform === 'win32') return null
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0
  if ((mode & ofOthers) === 0) return null
  try {
    chmod(file, ownerOnly)
    return null
  } catch (error) {
    return `Others on this machine may read the password hashes in ${file}, and this user cannot change that (${(error as Error).message}). Give the file to the user that runs the server, and run: chmod 600 ${file}`
  }
}
