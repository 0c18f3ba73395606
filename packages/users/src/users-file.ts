import { readFileSync, statSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { ownerOnly } from './keep-from-others.ts'
import { type User, usersFileSchema } from './user.ts'

/** What a file of users holds, or why it cannot be read, as a sentence. */
export type ReadUsers =
  | { readonly ok: true; readonly users: readonly User[] }
  | { readonly ok: false; readonly problem: string }

/**
 * Tells one state of a file from another without reading it.
 *
 * @param file its path.
 * @returns a mark that is another as soon as the file is; null where there is no file.
 */
export const markUsersFile = (file: string): string | null => {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? null : [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join()
}

/**
 * Reads a file of users.
 *
 * @param file its path.
 */
export const readUsersFile = (file: string): ReadUsers => {
  try {
    const parsed = usersFileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (parsed.success) return { ok: true, users: parsed.data.users }
    const [issue] = parsed.error.issues
    const place = issue === undefined ? '' : `/${issue.path.join('/')}: `
    return { ok: false, problem: `The users in ${file} cannot be read. ${place}${issue?.message ?? ''}.` }
  } catch (error) {
    const why = error instanceof SyntaxError ? 'The file is not JSON' : (error as Error).message
    return { ok: false, problem: `The users in ${file} cannot be read. ${why}.` }
  }
}

const syncFolder = async (folder: string) => {
  // Folders cannot be opened on every system; where they cannot, the system makes their names safe by itself.
  const handle = await open(folder, 'r').catch(() => undefined)
  if (handle === undefined) return
  await handle
    .sync()
    .catch(() => {})
    .finally(() => handle.close())
}

/**
 * A superuser who changes the users by the command line must not leave a file that the server's own user cannot read: the
 * new file is given to whoever had the old one, or has the folder.
 */
const giveToOwner = async (handle: FileHandle, file: string) => {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(file).catch(() => stat(dirname(file)))
  await handle.chown(uid, gid)
}

/**
 * Writes a file of users whole: at every moment either the old or the new one stands there, and once this resolves, a
 * power cut leaves the new one. Rejects with the errors of Node's file system.
 *
 * @param file its path.
 * @param users all users.
 */
export const writeUsersFile = async (file: string, users: readonly User[]): Promise<void> => {
  const content: z.infer<typeof usersFileSchema> = { formatVersion: 1, users: [...users] }
  const half = `${file}.tmp`
  try {
    await rm(half, { force: true })
    const handle = await open(half, 'wx', ownerOnly)
    try {
      await giveToOwner(handle, file)
      await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(half, file)
  } catch (error) {
    await rm(half, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(file))
}
