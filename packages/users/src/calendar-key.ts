import { createHash, randomBytes } from 'node:crypto'
import type { User } from './user.ts'

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/**
 * Makes the key of a calendar's address: 192 random bits. Calendars cannot sign in, so whoever has the address reads the
 * calendar; a key that is as hard to guess needs no slow hash.
 *
 * @returns the key, to be shown once, and its hash, to be kept.
 */
export const makeCalendarKey = (): { readonly key: string; readonly hash: string } => {
  const key = randomBytes(24).toString('base64url')
  return { key, hash: hashOf(key) }
}

/**
 * Finds whose calendar it is.
 *
 * @param users all users.
 * @param key the key in the calendar's address.
 * @returns the user; undefined where there is none, or where they are disabled.
 */
export const findByCalendarKey = (users: readonly User[], key: string): User | undefined => {
  const hash = hashOf(key)
  return users.find((user) => user.calendarKey === hash && !user.disabled)
}
