import type { SignedInPerson } from '../editing/session-query.ts'

export type Role = SignedInPerson['role']

/** The roles of users, from the one who may do least. */
export const roles = ['reader', 'editor', 'approver', 'administrator'] as const satisfies readonly Role[]

/** What each role is called and may do; each may do all that the one before may. */
export const roleWords: Record<Role, { readonly name: string; readonly may: string }> = {
  reader: { name: 'Reader', may: 'Reads the register, its history and its findings' },
  editor: { name: 'Editor', may: 'Changes records, and undoes changes' },
  approver: { name: 'Approver', may: 'Approves records, and publishes what is approved' },
  administrator: { name: 'Administrator', may: 'Manages users, backups and how approval works' },
}
