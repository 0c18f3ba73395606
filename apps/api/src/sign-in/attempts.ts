import { RequestProblem } from '../problems/request-problem.ts'
import { type AttemptLimit, boundsOfAddress, boundsOfName, createAttemptLimit } from './attempt-limit.ts'

/** Attempts to sign in, of which not too many may be wrong. */
export interface Attempts {
  /**
   * Makes an attempt.
   *
   * @param sources the address that it comes from and, where there is one, the user name that it is for.
   * @param attempt gives what the attempt earns, or null where it is wrong.
   * @returns what the attempt gives.
   * @throws RequestProblem where too many were wrong.
   */
  readonly make: <T>(
    sources: { readonly address: string; readonly name?: string },
    attempt: () => T | null | Promise<T | null>,
  ) => Promise<T | null>
}

/** So much of a name is remembered: no user has a longer one, and what is typed may be as long as a body. */
const mostRemembered = 64

/**
 * Makes the limits of wrong attempts, by address and by name.
 *
 * @param now gives the time in milliseconds.
 */
export const createAttempts = (now: () => number): Attempts => {
  const byAddress = createAttemptLimit(now, boundsOfAddress)
  const byName = createAttemptLimit(now, boundsOfName)
  return {
    make: async ({ address, name }, attempt) => {
      const limits: (readonly [AttemptLimit, string])[] = [[byAddress, address]]
      if (name !== undefined) limits.push([byName, name.trim().toLowerCase().slice(0, mostRemembered)])
      const wait = Math.max(...limits.map(([limit, source]) => limit.waitOf(source)))
      if (wait > 0) {
        throw new RequestProblem(
          'too-many-attempts',
          `Too many attempts to sign in went wrong. Wait ${Math.ceil(wait / 60)} ${wait > 60 ? 'minutes' : 'minute'} and try again.`,
          { headers: { 'retry-after': String(wait) } },
        )
      }
      for (const [limit, source] of limits) limit.countWrong(source)
      const earned = await attempt()
      if (earned !== null) for (const [limit, source] of limits) limit.takeBack(source)
      return earned
    },
  }
}
