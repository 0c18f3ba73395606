import { expect, it } from 'vitest'
import { mayDo, permissions, roles } from './role.ts'

it('lets each role do all that the one before may, and something more', () => {
  const table = Object.fromEntries(roles.map((role) => [role, permissions.filter((each) => mayDo(role, each))]))
  expect(table).toEqual({
    reader: ['read'],
    editor: ['read', 'edit'],
    approver: ['read', 'edit', 'approve', 'publish'],
    administrator: ['read', 'edit', 'approve', 'publish', 'manage-users', 'back-up'],
  })
})
