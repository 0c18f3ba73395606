import type { User } from './user.ts'
import type { MakeUserChange, UserChange } from './user-change.ts'

/** Where the users are kept. */
export interface UserStore {
  /** The users as they stand, those that were changed from outside too. */
  readonly current: () => readonly User[]
  /** Changes the users, one change at a time; nothing is changed where it is refused or cannot be kept. */
  readonly change: (make: MakeUserChange) => Promise<UserChange>
  /** Why what is kept cannot be read, so that the users are those of before; null where all is well. */
  readonly trouble: () => string | null
}
