import { checkPassword, type PasswordHasher, setUserPassword, type UserStore } from '@sharemap/users'
import { RequestProblem } from '../problems/request-problem.ts'
import { toUserProblem } from '../users/to-user-problem.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import type { Person } from './person.ts'

/** What was typed to change a password. */
export interface PasswordChange {
  readonly current: string
  readonly next: string
}

/** Changes the password of whoever asks. Gives the id of a new session: all that there were have ended. */
export type ChangeOwnPassword = (person: Person, change: PasswordChange, address: string) => Promise<string>

/**
 * Makes the change of one's own password, which the page and the API share.
 *
 * @param gatekeeper checks the password until now and opens the new session.
 * @param users where the users are kept.
 * @param passwords the hasher.
 * @returns the change; it throws a RequestProblem where the person is no user, where the password until now is wrong,
 * or where the new one is not good enough.
 */
export const createPasswordChange =
  (gatekeeper: Gatekeeper, users: UserStore, passwords: PasswordHasher): ChangeOwnPassword =>
  async ({ name, fullName }, { current, next }, address) => {
    if (name === null) throw new RequestProblem('users-only', 'Whoever comes by the token has no password to change.')
    if (!(await gatekeeper.checkPassword({ name, password: current }, address))) {
      throw new RequestProblem('wrong-password', 'That is not your current password.')
    }
    const fault =
      next === current
        ? 'The new password must be another than the current one.'
        : await checkPassword(next, { name, fullName })
    if (fault !== null) throw new RequestProblem('password-not-allowed', fault)
    const change = await users.change(setUserPassword(name, await passwords.hash(next), false))
    if (!change.ok) throw toUserProblem(change)
    return gatekeeper.openSession(change.user)
  }
