import {
  createPasswordProvider,
  findUser,
  type IdentityProvider,
  type NameAndPassword,
  type PasswordHasher,
  type User,
  type UserStore,
} from '@sharemap/users'
import { RequestProblem } from '../problems/request-problem.ts'
import { createAttempts } from './attempts.ts'
import { type Person, tokenHolder, toPerson } from './person.ts'
import { createSecretCheck } from './secret-check.ts'
import { createSessions } from './sessions.ts'

/** Decides who is who. */
export interface Gatekeeper {
  /** Whether there is anybody yet who could sign in by name. */
  readonly hasUsers: () => boolean
  /**
   * Lets pass whoever has the token.
   *
   * @param token what was sent.
   * @param address where it came from.
   * @throws RequestProblem where the token is wrong, or too many attempts from there were.
   */
  readonly checkToken: (token: string, address: string) => Promise<void>
  /** As checkToken, and opens a session that lasts until there are users. Gives the session's id. */
  readonly signInByToken: (token: string, address: string) => Promise<string>
  /**
   * Opens a session of a user.
   *
   * @param given the name and the password, as typed.
   * @param address where they came from.
   * @returns the session's id, and who it is.
   * @throws RequestProblem where they do not go together, where the user is disabled, or where too many attempts were
   * wrong.
   */
  readonly signInByPassword: (
    given: NameAndPassword,
    address: string,
  ) => Promise<{ readonly session: string; readonly person: Person }>
  /** Opens a session of a user who has proved otherwise who they are. */
  readonly openSession: (user: User) => string
  /** Checks a user's password before it is changed; attempts are counted as those to sign in are. */
  readonly checkPassword: (given: NameAndPassword, address: string) => Promise<boolean>
  /** Who a session is of; undefined where it has ended, or the user is no longer as they were when it was opened. */
  readonly personOf: (session: string | undefined) => Person | undefined
  readonly signOut: (session: string) => void
  readonly signOutEverywhere: (name: string) => void
}

/** What a gatekeeper goes by. */
export interface GatekeeperParts {
  /** The token of this server. */
  readonly token: string
  readonly users: UserStore
  readonly passwords: PasswordHasher
  /** Gives the time in milliseconds. */
  readonly now: () => number
}

/** A session ends when the user gets another role or password, or may no longer sign in. */
const stampOf = ({ role, password }: User) => `${role} ${password}`

/**
 * Makes a gatekeeper with no session open.
 *
 * @param parts the token, the users and the clock.
 */
export const createGatekeeper = ({ token, users, passwords, now }: GatekeeperParts): Gatekeeper => {
  const isToken = createSecretCheck(token)
  const sessions = createSessions(now)
  const attempts = createAttempts(now)
  const provider: IdentityProvider<NameAndPassword> = createPasswordProvider(users, passwords)
  const hasUsers = () => users.current().length > 0

  const checkToken = async (given: string, address: string) => {
    const isRight = await attempts.make({ address }, () => (isToken(given) ? true : null))
    if (isRight) return
    throw new RequestProblem(
      'wrong-token',
      'That is not the token of this server. Copy it whole from where it was printed.',
      { headers: { 'www-authenticate': 'Bearer realm="Sharemap", error="invalid_token"' } },
    )
  }

  const openSession = (user: User) => sessions.open({ user: user.name, stamp: stampOf(user) })

  const identify = (given: NameAndPassword, address: string) =>
    attempts.make({ address, name: given.name }, async () => {
      const name = await provider.identify(given)
      const user = name === null ? undefined : findUser(users.current(), name)
      return user === undefined || user.disabled ? null : user
    })

  return {
    hasUsers,
    checkToken,
    signInByToken: async (given, address) => {
      await checkToken(given, address)
      return sessions.open({ user: null, stamp: '' })
    },
    signInByPassword: async (given, address) => {
      const user = await identify(given, address)
      if (user === null) {
        throw new RequestProblem('wrong-name-or-password', 'The name or the password is not right. Check both.')
      }
      return { session: openSession(user), person: toPerson(user) }
    },
    openSession,
    checkPassword: async (given, address) => (await identify(given, address)) !== null,
    personOf: (id) => {
      const session = id === undefined ? undefined : sessions.find(id)
      if (id === undefined || session === undefined) return undefined
      if (session.user === null) return hasUsers() ? undefined : tokenHolder
      const user = findUser(users.current(), session.user)
      if (user === undefined || user.disabled || stampOf(user) !== session.stamp) {
        sessions.close(id)
        return undefined
      }
      return toPerson(user)
    },
    signOut: sessions.close,
    signOutEverywhere: sessions.closeAllOf,
  }
}
