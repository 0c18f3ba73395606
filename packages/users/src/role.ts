import { z } from 'zod'

/** What a user may be, each with all that the one before may do. */
export const roles = ['reader', 'editor', 'approver', 'administrator'] as const

export const roleSchema = z.enum(roles)

export type Role = z.infer<typeof roleSchema>

/** For everything that needs leave, the least role that has it: the one place where that is said. */
const leastRole = {
  /** To read the council's register, its history and its findings. */
  read: 'reader',
  /** To change records. */
  edit: 'editor',
  /** To approve records. */
  approve: 'approver',
  /** To put what is approved before residents. */
  publish: 'approver',
  /** To make users, to say what each may do, and who may approve. */
  'manage-users': 'administrator',
  /** To take everything away, and to see what troubles the store. */
  'back-up': 'administrator',
} as const satisfies Readonly<Record<string, Role>>

export type Permission = keyof typeof leastRole

export const permissions = Object.keys(leastRole) as readonly Permission[]

/**
 * Whether a role has a permission.
 *
 * @param role the role.
 * @param permission what is to be done.
 */
export const mayDo = (role: Role, permission: Permission): boolean =>
  roles.indexOf(role) >= roles.indexOf(leastRole[permission])
