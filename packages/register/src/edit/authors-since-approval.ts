import { isContent } from './content-of-record.ts'
import type { HistoryEntry } from './history-entry.ts'
import { type ChangeOf, changedRecordId, type RecordChange } from './record-change.ts'

type OwnChange = ChangeOf<'added' | 'removed' | 'changed'>

interface Told {
  readonly who: string
  readonly change: OwnChange
}

const ownChanges = (history: readonly Pick<HistoryEntry, 'who' | 'changes'>[], id: string): Told[] =>
  history.flatMap(({ who, changes }) =>
    changes
      .filter((change: RecordChange): change is OwnChange => changedRecordId(change) === id)
      .map((change) => ({ who, change })),
  )

const statusEditOf = (change: OwnChange) =>
  change.change === 'changed' ? change.fields.find(({ path }) => path === 'status') : undefined

/** The status that a change left behind; undefined where it did not say. */
const statusAfter = (change: OwnChange): unknown =>
  change.change === 'added' ? change.after.status : statusEditOf(change)?.after

const changesContent = (change: OwnChange) =>
  change.change !== 'changed' || change.fields.some(({ path }) => isContent(path))

/** The status that the record had before the first change that says anything of it. */
const firstStatus = (told: readonly Told[]): unknown => {
  for (const { change } of told) {
    const edit = statusEditOf(change)
    if (edit !== undefined) return edit.before
    if (change.change !== 'changed') return undefined
  }
  return undefined
}

/**
 * Who has changed what a record is about since it was last approved: those who may not approve it where the register
 * asks for an approver other than the author.
 *
 * @param history the whole history of the register, or of the record, from the first entry.
 * @param id the record's id.
 * @returns each of them once, in the order of their changes. Where the record was never approved, everybody who changed
 * it, and who added it.
 */
export const authorsSinceApproval = (
  history: readonly Pick<HistoryEntry, 'who' | 'changes'>[],
  id: string,
): string[] => {
  const told = ownChanges(history, id)
  const authors = new Set<string>()
  let status = firstStatus(told)
  for (const { who, change } of told) {
    status = statusAfter(change) ?? status
    // An approved record that is changed and stays approved was approved anew with the change.
    if (status === 'approved') authors.clear()
    else if (changesContent(change)) authors.add(who)
  }
  return [...authors]
}
