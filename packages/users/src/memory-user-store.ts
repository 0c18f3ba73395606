import type { User } from './user.ts'
import type { UserStore } from './user-store.ts'

/**
 * Keeps users in memory, for tests.
 *
 * @param given the users to begin with; none unless given.
 */
export const memoryUserStore = (given: readonly User[] = []): UserStore => {
  let users = given
  return {
    current: () => users,
    change: async (make) => {
      const change = make(users)
      if (change.ok) users = change.users
      return change
    },
    trouble: () => null,
  }
}
