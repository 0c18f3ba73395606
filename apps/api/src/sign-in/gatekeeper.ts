import { RequestProblem } from '../problems/request-problem.ts'
import { createAttemptLimit } from './attempt-limit.ts'
import { createSecretCheck } from './secret-check.ts'
import { createSessions } from './sessions.ts'

/** Decides who may read the council's register. */
export interface Gatekeeper {
  /**
   * Lets pass whoever has the token.
   *
   * @param token what was sent.
   * @param address where it came from.
   * @throws RequestProblem where the token is wrong, or too many wrong ones came from there.
   */
  readonly checkToken: (token: string, address: string) => void
  /** As checkToken, and opens a session. Gives the session's id. */
  readonly signIn: (token: string, address: string) => string
  readonly isSignedIn: (session: string | undefined) => boolean
  readonly signOut: (session: string) => void
}

/**
 * Makes a gatekeeper with no session open.
 *
 * @param token the one token that opens the council's register.
 * @param now gives the time in milliseconds.
 */
export const createGatekeeper = (token: string, now: () => number): Gatekeeper => {
  const isToken = createSecretCheck(token)
  const sessions = createSessions(now)
  const limit = createAttemptLimit(now)
  const checkToken = (given: string, address: string) => {
    const wait = limit.waitOf(address)
    if (wait > 0) {
      throw new RequestProblem(
        'too-many-attempts',
        `Too many wrong tokens came from where you are. Wait ${Math.ceil(wait / 60)} ${wait > 60 ? 'minutes' : 'minute'} and try again.`,
        { headers: { 'retry-after': String(wait) } },
      )
    }
    if (isToken(given)) return
    limit.countWrong(address)
    throw new RequestProblem(
      'wrong-token',
      'That is not the token of this server. Copy it whole from where it was printed.',
      {
        headers: { 'www-authenticate': 'Bearer realm="Sharemap", error="invalid_token"' },
      },
    )
  }
  return {
    checkToken,
    signIn: (given, address) => {
      checkToken(given, address)
      return sessions.open()
    },
    isSignedIn: (session) => session !== undefined && sessions.isOpen(session),
    signOut: sessions.close,
  }
}
