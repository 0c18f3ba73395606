import { type Role, roles } from '../role.ts'
import type { User } from '../user.ts'

/** The password of every user of the team. */
export const teamPassword = 'mango tunnel orbit'

/** Its hash at the least cost, so that signing in costs tests nothing. */
const password = '$argon2id$v=19$m=8,t=1,p=1$mbHmUA/PWVcogbVxPh+b9g$bdMgSls6wiTDNGVND6zMpgOfLLT+8aUqcQEaTPgCqes'

const fullNames: Readonly<Record<Role, string>> = {
  reader: 'Rosa Reader',
  editor: 'Edwin Editor',
  approver: 'Amina Approver',
  administrator: 'Ada Administrator',
}

/**
 * A user for tests, called by the role, with the team's password.
 *
 * @param role the role.
 * @param given fields in place of the fixed ones.
 */
export const teamUser = (role: Role, given: Partial<User> = {}): User => ({
  name: role,
  fullName: fullNames[role],
  role,
  password,
  mustChangePassword: false,
  disabled: false,
  createdAt: '2026-11-22T09:00:00.000Z',
  calendarKey: null,
  ...given,
})

/** A user of every role. */
export const wholeTeam = (): User[] => roles.map((role) => teamUser(role))
