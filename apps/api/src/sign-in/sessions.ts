import { randomBytes } from 'node:crypto'

/** Somebody who is signed in. */
export interface Session {
  /** The name of the user; null where it was opened by the token. */
  readonly user: string | null
  /** What the user was like when it was opened. A session is good only while they are still like that. */
  readonly stamp: string
}

/** Who is signed in: kept in memory, so a restart signs everybody out. */
export interface Sessions {
  /** Opens a session and gives its id: 256 random bits. */
  readonly open: (session: Session) => string
  /** Finds a session, which counts as its use; undefined where it has ended. */
  readonly find: (id: string) => Session | undefined
  readonly close: (id: string) => void
  /** Closes every session of a user. */
  readonly closeAllOf: (user: string) => void
}

/** How long a session lasts at most, in seconds: a long working day. */
export const sessionSeconds = 12 * 60 * 60

/** How long a session lasts that nobody uses, in seconds: a long meeting. */
export const idleSeconds = 2 * 60 * 60

/** The most sessions at once; the oldest ends when one more is opened. */
const mostSessions = 1_000

interface OpenSession {
  readonly session: Session
  readonly ends: number
  lastUsed: number
}

/**
 * Makes an empty set of sessions.
 *
 * @param now gives the time in milliseconds.
 */
export const createSessions = (now: () => number): Sessions => {
  const open = new Map<string, OpenSession>()
  return {
    open: (session) => {
      for (const [id, { ends }] of open) {
        if (ends > now() && open.size < mostSessions) break
        open.delete(id)
      }
      const id = randomBytes(32).toString('base64url')
      open.set(id, { session, ends: now() + sessionSeconds * 1_000, lastUsed: now() })
      return id
    },
    find: (id) => {
      const found = open.get(id)
      if (found === undefined) return undefined
      if (found.ends <= now() || found.lastUsed + idleSeconds * 1_000 <= now()) {
        open.delete(id)
        return undefined
      }
      found.lastUsed = now()
      return found.session
    },
    close: (id) => {
      open.delete(id)
    },
    closeAllOf: (user) => {
      for (const [id, { session }] of open) if (session.user === user) open.delete(id)
    },
  }
}
