import {
  applyEdits,
  authorsSinceApproval,
  type EditCommand,
  needsApprover,
  type RecordChange,
  type Register,
  usualApproval,
} from '@sharemap/register'
import { mayDo, type Role } from '@sharemap/users'
import { RequestProblem } from '../problems/request-problem.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { editorMayUndo, isExactUndo } from './is-exact-undo.ts'

/** Edits, and who asks for them. */
export interface EditsAsked {
  readonly commands: readonly EditCommand[]
  /** The name that the person signs in with. */
  readonly who: string
  readonly role: Role
  /** The number of the entry that they undo; null where they undo none. */
  readonly undoes: number | null
}

/** The records that edits approve. */
const approvedBy = (commands: readonly EditCommand[]): string[] =>
  commands.flatMap((command) => {
    if (command.command === 'set-status' && command.status === 'approved') return [command.record]
    return command.command === 'add-record' && command.record.status === 'approved' ? [command.record.id] : []
  })

/** The change as it would be were nothing approved by it: what is left is what its author wrote. */
const unapproved = (change: RecordChange): RecordChange => {
  if (change.change === 'added') return { ...change, after: { ...change.after, status: 'draft' } }
  if (change.change !== 'changed') return change
  const fields = change.fields.filter(({ path }) => path !== 'status')
  return { ...change, fields: [...fields, { path: 'status', before: null, after: 'draft' }] }
}

/** The records that edits approve and that whoever approves them has written, before or by the same edits. */
const ownWork = ({ store, today }: CouncilParts, { commands, who }: EditsAsked): string[] => {
  const applied = applyEdits(store.current().register, commands, { today: today() })
  const changes = applied.ok ? applied.changes.map(unapproved) : []
  return approvedBy(commands).filter((id) =>
    authorsSinceApproval([...store.history(id), { who, changes }], id).includes(who),
  )
}

const setsRule = (register: Register, commands: readonly EditCommand[]) =>
  commands.some(
    (command) => command.command === 'set-approval' && command.value !== (register.approval ?? usualApproval),
  )

/** An undoing must be one: its entry would say so for good. */
const undoneEntry = ({ store }: CouncilParts, { commands, undoes }: EditsAsked) => {
  if (undoes === null) return undefined
  const history = store.history()
  const entry = history[undoes - 1]
  if (entry !== undefined && isExactUndo(store.current().register, history, entry, commands)) return entry
  throw new RequestProblem('undo-conflict', `These edits are not what undoes entry ${undoes} of the history.`, {
    members: { obstacles: [] },
  })
}

/**
 * Lets edits pass that whoever asks may make. What records are approved is for an approver to say, and for one other
 * than the author where the register asks for that; who only gives back what was approved, by an exact undoing, needs
 * to be no approver. Who may approve is for an administrator to say, by an undoing too.
 *
 * @param parts the store and the day.
 * @param asked the edits and who asks for them: somebody who may edit.
 * @throws RequestProblem `needs-approver`, `needs-administrator`, `own-work`, or `undo-conflict` where they claim to undo an entry and do not.
 */
export const checkApproval = (parts: CouncilParts, asked: EditsAsked): void => {
  const { register } = parts.store.current()
  const entry = undoneEntry(parts, asked)
  if (setsRule(register, asked.commands) && !mayDo(asked.role, 'manage-users')) {
    throw new RequestProblem(
      'needs-administrator',
      'Who may approve is set by an administrator: a rule that approvers could set aside would not bind them.',
    )
  }
  if (!needsApprover(register, asked.commands)) return
  if (entry !== undefined && editorMayUndo(entry, asked.who)) return
  if (!mayDo(asked.role, 'approve')) {
    throw new RequestProblem('needs-approver', 'Records are approved by an approver. Put the record in review instead.')
  }
  if (register.approval !== 'other-than-author') return
  const own = ownWork(parts, asked)
  if (own.length === 0) return
  throw new RequestProblem(
    'own-work',
    `You have changed ${own.join(', ')} since it was last approved. Ask another approver: the register asks for one other than the author.`,
  )
}
