import type { Role, User } from '@sharemap/users'

/** Who a request comes from, for every route of the council's. */
export interface Person {
  /** The name of the user; null for whoever has come by the token, who is nobody in particular. */
  readonly name: string | null
  readonly fullName: string
  readonly role: Role
  /** Whether the password has to be changed before anything else is done. */
  readonly mustChangePassword: boolean
}

/** What the routes behind the sign-in find in the context of a request. */
export interface PersonEnv {
  Variables: { person: Person }
}

/** Whoever has come by the token: a program, or somebody at the first start. They read, and no more. */
export const tokenHolder: Person = {
  name: null,
  fullName: 'Holder of the sign-in token',
  role: 'reader',
  mustChangePassword: false,
}

/**
 * A user as the person whom a request comes from.
 *
 * @param user the user.
 */
export const toPerson = ({ name, fullName, role, mustChangePassword }: User): Person => ({
  name,
  fullName,
  role,
  mustChangePassword,
})
