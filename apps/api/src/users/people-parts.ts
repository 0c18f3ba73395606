import type { PasswordHasher, UserStore } from '@sharemap/users'
import type { ChangeOwnPassword } from '../sign-in/change-own-password.ts'
import type { Gatekeeper } from '../sign-in/gatekeeper.ts'

/** What the routes about people are made from. */
export interface PeopleParts {
  readonly users: UserStore
  readonly passwords: PasswordHasher
  readonly gatekeeper: Gatekeeper
  readonly changePassword: ChangeOwnPassword
  /** The time in milliseconds. */
  readonly now: () => number
}
