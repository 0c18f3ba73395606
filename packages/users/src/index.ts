export { findByCalendarKey, makeCalendarKey } from './calendar-key.ts'
export {
  addFirstAdministrator,
  addUser,
  type NewUser,
  setCalendarKey,
  setUserFields,
  setUserPassword,
  type UserFields,
} from './change-users.ts'
export type { IdentityProvider } from './identity-provider.ts'
export { memoryUserStore } from './memory-user-store.ts'
export { type OpenedUserStore, openUserStore, type UserStoreOptions } from './open-user-store.ts'
export { createPasswordHasher, type PasswordCost, type PasswordHasher } from './password-hasher.ts'
export { createPasswordProvider, type NameAndPassword } from './password-provider.ts'
export { checkPassword, leastPasswordLength, mostPasswordLength } from './password-rules.ts'
export { mayDo, type Permission, permissions, type Role, roles } from './role.ts'
export { findUser, type User } from './user.ts'
export type { MakeUserChange, UserChange, UserFaultCode } from './user-change.ts'
export type { UserStore } from './user-store.ts'
