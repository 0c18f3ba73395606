import { needsApprover } from '@sharemap/register'
import { type SummaryParts, summariseEntry } from '../history/summarise-entry.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { checkApproval, type EditsAsked } from './check-approval.ts'
import { commitInSight, commitsUnderWay } from './commits-under-way.ts'
import { findMalformed } from './find-malformed.ts'
import { tellConflicts } from './tell-conflicts.ts'

/** Edits to keep, and what is to be said of them. */
export interface EditsToTake extends EditsAsked {
  readonly why: string
}

const refused = (problems: readonly { readonly message: string }[]) =>
  new RequestProblem('edit-refused', problems.map(({ message }) => message).join(' '), { members: { problems } })

const conflict = (parts: SummaryParts, conflicts: Parameters<typeof tellConflicts>[1]) =>
  new RequestProblem('edit-conflict', conflicts.map(({ message }) => message).join(' '), {
    members: { conflicts: tellConflicts(parts, conflicts) },
  })

/**
 * Keeps edits, wholly or not at all.
 *
 * @param parts the store, the people and the clock.
 * @param edits the edits, who makes them and why.
 * @returns the register's revision and the entry of the history, once it is safe on the disk.
 * @throws RequestProblem `edit-conflict` with both sides, `edit-refused` with the problems, `needs-approver` or
 * `own-work` where the role or the register does not allow it, `not-kept` where the store could not write.
 */
export const takeEdits = async (parts: CouncilParts, edits: EditsToTake) => {
  const { commands, who, why, undoes } = edits
  const { store, now, today } = parts
  // Whose work is approved is told by the history, which must have what was sent a moment ago, by the same person too.
  // From the last look on nothing is waited for until the edits have their place in the queue.
  const isApproval = needsApprover(store.current().register, commands)
  for (let busy = commitsUnderWay(store); isApproval && busy !== undefined; busy = commitsUnderWay(store)) await busy
  const malformed = findMalformed(store.current().register, commands, today())
  if (malformed.length > 0) throw refused(malformed)
  checkApproval(parts, edits)
  const note = { who, why, when: new Date(now()), ...(undoes !== null && { undoes }) }
  const result = await commitInSight(store, commands, note)
  if (result.ok) {
    const { stored, entry } = result
    return { revision: stored.revision, entry: entry === null ? null : summariseEntry(parts, entry, null) }
  }
  switch (result.reason) {
    case 'conflict':
      throw conflict(parts, result.conflicts)
    case 'refused':
      throw refused(result.problems)
    case 'fault':
      throw new RequestProblem('not-kept', result.fault.message)
  }
}
