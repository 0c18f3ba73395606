import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type MakeUserChange, openUserStore, type User, type UserStore } from '@sharemap/users'
import { Failure } from '../failure.ts'

/**
 * Opens the users of a server.
 *
 * @param folder its live folder.
 * @throws Failure where there is no server's folder, or the users in it cannot be read.
 */
export const openUsers = async (folder: string): Promise<UserStore> => {
  const path = resolve(folder)
  const holdsRegister = await stat(join(path, 'register.json')).then(
    (stats) => stats.isFile(),
    () => false,
  )
  if (!holdsRegister) {
    throw new Failure(`${path} is not the live folder of a server. Name it with --data, or start the server once.`, 2)
  }
  const opened = openUserStore(join(path, 'users.json'))
  if (!opened.ok) throw new Failure(opened.problem, 2)
  return opened.store
}

/**
 * Changes the users of a server, which may be running meanwhile.
 *
 * @param users its users.
 * @param make the change.
 * @returns the user whom it was about.
 * @throws Failure where the change is refused or cannot be kept.
 */
export const changeUsers = async (users: UserStore, make: MakeUserChange): Promise<User> => {
  const change = await users.change(make)
  if (!change.ok) throw new Failure(change.message, 2)
  return change.user
}
