import { type Register, usualApproval } from '../register.ts'
import type { EditCommand } from './edit-command.ts'

/**
 * Tells whether edits decide what only an approver may decide: that a record is approved, and who may approve.
 *
 * @param register the register that the edits are for.
 * @param commands the edits.
 * @returns true where a command approves a record, adds one as approved, or changes the register's rule of approval.
 * Commands made by `invertEntry` give an approval back only to what had been approved word for word, so a caller that
 * made them itself may let an editor send them.
 */
export const needsApprover = (register: Register, commands: readonly EditCommand[]): boolean =>
  commands.some((command) => {
    switch (command.command) {
      case 'set-status':
        return command.status === 'approved'
      case 'add-record':
        return command.record.status === 'approved'
      case 'set-approval':
        return command.value !== (register.approval ?? usualApproval)
      default:
        return false
    }
  })
