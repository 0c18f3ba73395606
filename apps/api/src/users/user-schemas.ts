import { z } from '@hono/zod-openapi'
import { leastPasswordLength, mostPasswordLength, permissions, type Role, roles, type User } from '@sharemap/users'

const roleSchema = z.enum(roles).openapi('Role', { description: 'Each may do all that the one before may.' })

const name = z.string().max(100).openapi({ description: 'The name to sign in with.', example: 'sam.hall' })
const fullName = z.string().max(200).openapi({ example: 'Sam Hall' })
const password = z
  .string()
  .max(10_000)
  .openapi({ description: `From ${leastPasswordLength} to ${mostPasswordLength} characters, and hard to guess.` })

/** A user as administrators see them: never the password, in whatever form. */
export const toldUserSchema = z
  .strictObject({
    name,
    fullName,
    role: roleSchema,
    mustChangePassword: z.boolean(),
    disabled: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .openapi('User')

/** All users. */
export const usersSchema = z.strictObject({ users: z.array(toldUserSchema) }).openapi('Users')

/** Who is signed in, and what they may do. */
export const sessionSchema = z
  .strictObject({
    person: z.strictObject({
      name: name.nullable().openapi({ description: 'Null for whoever has come by the token.' }),
      fullName,
      role: roleSchema,
    }),
    permissions: z.array(z.enum(permissions)),
    canMakeFirstAdministrator: z
      .boolean()
      .openapi({ description: 'Whether there are no users yet, so that the first makes themselves administrator.' }),
    mustChangePassword: z.boolean(),
  })
  .openapi('Session')

/** A user to be made by an administrator, who tells them the password; they change it when they first sign in. */
export const newUserSchema = z.strictObject({ name, fullName, role: roleSchema, password }).openapi('NewUser')

/** The first user, an administrator. */
export const firstAdministratorSchema = z.strictObject({ name, fullName, password }).openapi('FirstAdministrator')

/** What to change of a user. */
export const userFieldsSchema = z
  .strictObject({ role: roleSchema.optional(), fullName: fullName.optional(), disabled: z.boolean().optional() })
  .openapi('UserFields')

/** A password that an administrator gives a user. */
export const givenPasswordSchema = z.strictObject({ password }).openapi('GivenPassword')

/** One's own password, until now and from now on. */
export const passwordChangeSchema = z
  .strictObject({ current: z.string().max(10_000), next: password })
  .openapi('PasswordChange')

/** Where one's calendar is. */
export const calendarAddressSchema = z
  .strictObject({
    address: z.string().openapi({ description: 'The path on this server; shown this once.' }),
  })
  .openapi('CalendarAddress')

/** The user whom an address is about. */
export const userParameters = z.object({ name: z.string().min(1).max(100).openapi({ example: 'sam.hall' }) })

/** A user as administrators see them. */
export const toldUser = ({
  name: signInName,
  fullName: ownName,
  role,
  mustChangePassword,
  disabled,
  createdAt,
}: User): z.infer<typeof toldUserSchema> & { readonly role: Role } => ({
  name: signInName,
  fullName: ownName,
  role,
  mustChangePassword,
  disabled,
  createdAt,
})
