import type { User } from './user.ts'

/** Why a change to the users is refused, or could not be kept. */
export type UserFaultCode =
  | 'name-not-allowed'
  | 'name-taken'
  | 'unknown-user'
  | 'last-administrator'
  | 'users-exist'
  | 'not-kept'

/** What a change to the users comes to: all users and the one it is about, or why not, as a sentence. */
export type UserChange =
  | { readonly ok: true; readonly users: readonly User[]; readonly user: User }
  | { readonly ok: false; readonly code: UserFaultCode; readonly message: string }

/** Makes a change of the users that stand; it is called once, and nobody else changes them meanwhile. */
export type MakeUserChange = (users: readonly User[]) => UserChange

/** A change that is refused. */
export const refuseChange = (code: UserFaultCode, message: string): UserChange => ({ ok: false, code, message })
