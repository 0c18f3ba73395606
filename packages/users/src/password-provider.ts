import type { IdentityProvider } from './identity-provider.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { findUser } from './user.ts'
import type { UserStore } from './user-store.ts'

/** A name and a password, as they were typed. */
export interface NameAndPassword {
  readonly name: string
  readonly password: string
}

/**
 * Vouches for those who know the password of a user. It takes as long for a name that nobody has.
 *
 * @param users where the users are kept.
 * @param passwords the hasher.
 */
export const createPasswordProvider = (
  users: Pick<UserStore, 'current'>,
  passwords: PasswordHasher,
): IdentityProvider<NameAndPassword> => ({
  identify: async ({ name, password }) => {
    const user = findUser(users.current(), name)
    const matches = await passwords.verify(user?.password ?? null, password)
    return matches && user !== undefined ? user.name : null
  },
})
