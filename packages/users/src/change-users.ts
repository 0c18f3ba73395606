import type { Role } from './role.ts'
import { findUser, fullNameSchema, type User, userNameSchema } from './user.ts'
import { type MakeUserChange, refuseChange, type UserChange } from './user-change.ts'

/** A user to be made. */
export interface NewUser {
  readonly name: string
  readonly fullName: string
  readonly role: Role
  /** The password's hash. */
  readonly password: string
  readonly mustChangePassword: boolean
  /** When the user is made. */
  readonly at: Date
}

/** What may be changed of a user besides the password. */
export interface UserFields {
  readonly fullName?: string | undefined
  readonly role?: Role | undefined
  readonly disabled?: boolean | undefined
}

const isActiveAdministrator = ({ role, disabled }: User) => role === 'administrator' && !disabled

/** Puts a user in the place of the one of that name, unless nobody would be left to manage the users. */
const replaceUser = (users: readonly User[], user: User): UserChange => {
  const next = users.map((each) => (each.name === user.name ? user : each))
  if (users.some(isActiveAdministrator) && !next.some(isActiveAdministrator)) {
    return refuseChange(
      'last-administrator',
      `${user.fullName} is the only administrator. Make somebody else an administrator first.`,
    )
  }
  return { ok: true, users: next, user }
}

const changeUser =
  (name: string, change: (user: User) => User): MakeUserChange =>
  (users) => {
    const user = findUser(users, name)
    return user === undefined
      ? refuseChange('unknown-user', `There is no user called ${name}.`)
      : replaceUser(users, change(user))
  }

const firstMessage = (result: { readonly error?: { readonly issues: readonly { readonly message: string }[] } }) =>
  result.error?.issues[0]?.message

/**
 * Adds a user.
 *
 * @param given the user; the name is put into lower case.
 */
export const addUser =
  ({ name: givenName, fullName: givenFullName, role, password, mustChangePassword, at }: NewUser): MakeUserChange =>
  (users) => {
    const name = givenName.trim().toLowerCase()
    const fullName = givenFullName.trim()
    const nameFault = firstMessage(userNameSchema.safeParse(name))
    if (nameFault !== undefined) return refuseChange('name-not-allowed', `"${name}" ${nameFault}.`)
    const fullNameFault = firstMessage(fullNameSchema.safeParse(fullName))
    if (fullNameFault !== undefined) return refuseChange('name-not-allowed', `The full name ${fullNameFault}.`)
    if (findUser(users, name) !== undefined) {
      return refuseChange('name-taken', `There is a user called ${name} already. Choose another name.`)
    }
    const createdAt = at.toISOString()
    const user = { name, fullName, role, password, mustChangePassword, disabled: false, createdAt, calendarKey: null }
    return { ok: true, users: [...users, user], user }
  }

/**
 * Adds the first user, an administrator; refused once there is any user.
 *
 * @param given the administrator.
 */
export const addFirstAdministrator =
  (given: Omit<NewUser, 'role' | 'mustChangePassword'>): MakeUserChange =>
  (users) =>
    users.length > 0
      ? refuseChange('users-exist', 'There are users already. An administrator among them can make you a user.')
      : addUser({ ...given, role: 'administrator', mustChangePassword: false })(users)

/**
 * Changes a user's full name, role, or whether they are kept out. The last administrator who can sign in can be neither
 * kept out nor given another role.
 *
 * @param name the user's name.
 * @param fields what to change; what is left out stays.
 */
export const setUserFields =
  (name: string, { fullName, role, disabled }: UserFields): MakeUserChange =>
  (users) => {
    const fault = fullName === undefined ? undefined : firstMessage(fullNameSchema.safeParse(fullName))
    if (fault !== undefined) return refuseChange('name-not-allowed', `The full name ${fault}.`)
    return changeUser(name, (user) => ({
      ...user,
      fullName: fullName?.trim() ?? user.fullName,
      role: role ?? user.role,
      disabled: disabled ?? user.disabled,
    }))(users)
  }

/**
 * Gives a user another password.
 *
 * @param name the user's name.
 * @param password the password's hash.
 * @param mustChangePassword whether it has to be changed at the next sign-in.
 */
export const setUserPassword = (name: string, password: string, mustChangePassword: boolean): MakeUserChange =>
  changeUser(name, (user) => ({ ...user, password, mustChangePassword }))

/**
 * Gives a user's calendar another address; the one before answers no more.
 *
 * @param name the user's name.
 * @param calendarKey the SHA-256 of the new key.
 */
export const setCalendarKey = (name: string, calendarKey: string): MakeUserChange =>
  changeUser(name, (user) => ({ ...user, calendarKey }))
