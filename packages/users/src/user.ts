import { z } from 'zod'
import { roleSchema } from './role.ts'

/** The name that a user signs in with: written in lower case, so that no two differ by case alone. */
export const userNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._@-]{0,63}$/, 'is no user name: letters from a to z, digits, and . - _ @ make one')

/** A name as people write it: one line that reads in one direction, so that it cannot pass itself off as another. */
export const fullNameSchema = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(100, 'has more than 100 characters')
  .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, 'has characters that cannot be seen')

/** A password as argon2id keeps it, as a PHC string: the cost, the salt and the hash. */
const passwordHashSchema = z.string().regex(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$/, {
  error: 'is no argon2id hash',
})

/** One who may sign in. */
export const userSchema = z.strictObject({
  name: userNameSchema,
  fullName: fullNameSchema,
  role: roleSchema,
  password: passwordHashSchema,
  /** Whether somebody else gave the password, so that it must be changed before anything else is done. */
  mustChangePassword: z.boolean(),
  /** Whether the user is kept out; the history goes on naming them. */
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
  /** The SHA-256 of the key in the address of the user's calendar; null where there is none. */
  calendarKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

export type User = z.infer<typeof userSchema>

/** The file that the users are kept in. */
export const usersFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  users: z.array(userSchema).refine((users) => new Set(users.map(({ name }) => name)).size === users.length, {
    error: 'has two users of one name',
  }),
})

/**
 * Finds a user, disabled or not.
 *
 * @param users all users.
 * @param name the name to sign in with, in any case.
 */
export const findUser = (users: readonly User[], name: string): User | undefined => {
  const wanted = name.trim().toLowerCase()
  return users.find((user) => user.name === wanted)
}
