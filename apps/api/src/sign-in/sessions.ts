import { randomBytes } from 'node:crypto'

/** Who is signed in: kept in memory, so a restart signs everybody out. */
export interface Sessions {
  /** Opens a session and gives its id: 256 random bits. */
  readonly open: () => string
  readonly isOpen: (id: string) => boolean
  readonly close: (id: string) => void
}

/** How long a session lasts, in seconds: a long working day. */
export const sessionSeconds = 12 * 60 * 60

/** The most sessions at once; the oldest ends when one more is opened. */
const mostSessions = 1_000

/**
 * Makes an empty set of sessions.
 *
 * @param now gives the time in milliseconds.
 */
export const createSessions = (now: () => number): Sessions => {
  const endings = new Map<string, number>()
  return {
    open: () => {
      for (const [id, end] of endings) {
        if (end > now() && endings.size < mostSessions) break
        endings.delete(id)
      }
      const id = randomBytes(32).toString('base64url')
      endings.set(id, now() + sessionSeconds * 1_000)
      return id
    },
    isOpen: (id) => (endings.get(id) ?? 0) > now(),
    close: (id) => {
      endings.delete(id)
    },
  }
}
