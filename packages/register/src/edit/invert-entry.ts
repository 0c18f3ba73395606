import { type Register, type RegisterRecord, usualApproval } from '../register.ts'
import { hasSameContent, isContent } from './content-of-record.ts'
import { type EditCommand, editCommandSchema } from './edit-command.ts'
import { fieldAt, withFieldAt } from './field-path.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { ChangeOf, FieldEdit, RecordChange } from './record-change.ts'
import { recordAt } from './register-at.ts'
import { listOfIdentifier } from './register-draft.ts'
import { stepRecord } from './replay-changes.ts'
import { isSameValue } from './same-value.ts'

/** What keeps a change from being undone: what it did has been changed again since. */
export interface UndoObstacle {
  readonly record: string
  /** The field that has another value by now, as a dotted path; null where it is the whole record. */
  readonly path: string | null
  readonly message: string
}

/** The commands that undo a change, or what stands in the way. */
export type InvertedChange =
  | { readonly ok: true; readonly commands: readonly EditCommand[] }
  | { readonly ok: false; readonly obstacles: readonly UndoObstacle[] }

const current = (register: Register, id: string): RegisterRecord | undefined =>
  (register[listOfIdentifier(id)] as readonly RegisterRecord[]).find((record) => record.id === id)

const obstacle = (record: string, path: string | null, message: string): InvertedChange => ({
  ok: false,
  obstacles: [{ record, path, message }],
})

const commanded = (...commands: unknown[]): InvertedChange => ({
  ok: true,
  commands: commands.map((command) => editCommandSchema.parse(command)),
})

const joined = (parts: readonly InvertedChange[]): InvertedChange => {
  const obstacles = parts.flatMap((part) => (part.ok ? [] : part.obstacles))
  return obstacles.length > 0
    ? { ok: false, obstacles }
    : { ok: true, commands: parts.flatMap((part) => (part.ok ? part.commands : [])) }
}

const wasChanged = (record: RegisterRecord, path: string) =>
  obstacle(record.id, path, `"${path}" of "${record.name}" (${record.id}) has been changed again since.`)

const setStatus = ({ id, version }: RegisterRecord, status: unknown) =>
  commanded({ command: 'set-status', record: id, version, status })

const undoField = (record: RegisterRecord, { path, before, after }: FieldEdit): InvertedChange => {
  if (!isSameValue(fieldAt(record, path), after)) {
    return wasChanged(record, path)
  }
  const value = path === 'silences' ? (before ?? []) : before
  return commanded({ command: 'change-field', record: record.id, version: record.version, path, value })
}

/** The record as a change found it, where that can still be told. */
const earlierOf = (
  register: Register,
  record: RegisterRecord,
  change: ChangeOf<'changed'>,
  history: readonly HistoryEntry[],
): RegisterRecord | undefined =>
  record.version === change.version.after
    ? stepRecord(record, change, 'back')
    : recordAt(register, history, record.id, { version: change.version.before })

/** Whether undoing a change leaves what an approver had approved before it, word for word. */
const restoresApproved = (
  record: RegisterRecord,
  contents: readonly FieldEdit[],
  earlier: RegisterRecord | undefined,
): boolean => {
  if (earlier?.status !== 'approved') return false
  const restored = contents.reduceRight<RegisterRecord>(
    (value, { path, before }) => withFieldAt(value, path, before) ?? value,
    record,
  )
  return hasSameContent(restored, earlier)
}

/**
 * What undoing a change makes of the status. An approval is given back only to what had been approved; where anything
 * else in the record is new since, it stays a draft for an approver to look at.
 */
const undoStatus = (
  record: RegisterRecord,
  change: ChangeOf<'changed'>,
  earlier: RegisterRecord | undefined,
): InvertedChange => {
  const edit = change.fields.find(({ path }) => path === 'status')
  const contents = change.fields.filter(({ path }) => isContent(path))
  const isSince = edit !== undefined && record.status !== edit.after
  const wasApproved =
    edit === undefined ? contents.length > 0 && earlier?.status === 'approved' : edit.before === 'approved'
  if (isSince && (!wasApproved || contents.length === 0)) return wasChanged(record, 'status')
  if (!wasApproved) return edit === undefined ? commanded() : setStatus(record, edit.before)
  if (record.status === 'retired' && isSince) return commanded()
  if (restoresApproved(record, contents, earlier)) return setStatus(record, 'approved')
  if (record.status === 'retired') return setStatus(record, 'draft')
  if (contents.length > 0) return commanded()
  const message = `"${record.name}" (${record.id}) has been changed since it was approved. An approver has to look at it again.`
  return obstacle(record.id, 'status', message)
}

const undoChanged = (
  register: Register,
  change: ChangeOf<'changed'>,
  history: readonly HistoryEntry[],
): InvertedChange => {
  const record = current(register, change.id)
  if (record === undefined) return gone(change)
  const fields = change.fields.toReversed().filter(({ path }) => path !== 'status')
  return joined([
    ...fields.map((field) => undoField(record, field)),
    undoStatus(record, change, earlierOf(register, record, change, history)),
  ])
}

const gone = ({ id, name }: { id: string; name: string }): InvertedChange =>
  obstacle(id, null, `"${name}" (${id}) has been removed since.`)

const undoAdded = (register: Register, { id, name, after }: ChangeOf<'added'>): InvertedChange => {
  const record = current(register, id)
  if (record === undefined) return gone({ id, name })
  return isSameValue({ ...record, version: 0 }, { ...after, version: 0 })
    ? commanded({ command: 'remove-record', record: id, version: record.version })
    : obstacle(id, null, `"${record.name}" (${id}) has been changed since it was added. Retire it instead.`)
}

const undoRemoved = (register: Register, { id, before, position }: ChangeOf<'removed'>): InvertedChange => {
  if (current(register, id) !== undefined) {
    return obstacle(id, null, `A record of the id "${id}" has been added since.`)
  }
  // A version higher than the removed one: an edit made for the record as it was must still conflict.
  const record = { ...before, version: before.version + 1 }
  return commanded({ command: 'add-record', list: listOfIdentifier(id), record, position })
}

const undoApproval = (register: Register, before: unknown, after: unknown): InvertedChange => {
  const [was, became, value] = [before, after, register.approval].map((rule) => rule ?? usualApproval)
  return became === value
    ? commanded({ command: 'set-approval', seen: value, value: was })
    : obstacle('register', 'approval', `The register's rule of approval has been changed again since.`)
}

const undoHeading = (register: Register, { fields }: ChangeOf<'heading'>): InvertedChange =>
  joined(
    fields.flatMap(({ path, before, after }) => {
      if (path === 'approval') return undoApproval(register, before, after)
      if (path !== 'title' && path !== 'description') return []
      return register[path] === after
        ? commanded({ command: 'change-heading', field: path, seen: after, value: before })
        : obstacle('register', path, `The register's ${path} has been changed again since.`)
    }),
  )

const undo = (register: Register, change: RecordChange, history: readonly HistoryEntry[]): InvertedChange => {
  switch (change.change) {
    case 'added':
      return undoAdded(register, change)
    case 'removed':
      return undoRemoved(register, change)
    case 'changed':
      return undoChanged(register, change, history)
    case 'heading':
      return undoHeading(register, change)
    case 'reordered':
      // The order of records is no fact, and no edit sets it.
      return { ok: true, commands: [] }
  }
}

/**
 * Makes the edits that undo an entry of the history. They are a new change like any other: nothing is taken out of the
 * history. What others have changed since stays, unless it is the very fields that the entry changed. A record that was
 * approved before the entry is approved again only where it then says, word for word, what had been approved.
 *
 * @param register the register as it stands now.
 * @param entry the entry to undo.
 * @param history the whole history, from the first entry. It tells what a record said before the entry where the record
 * has changed since; without it, such a record stays a draft.
 * @returns commands that name the present version of each record; or each field and record that stands in the way.
 */
export const invertEntry = (
  register: Register,
  entry: Pick<HistoryEntry, 'changes'>,
  history: readonly HistoryEntry[] = [],
): InvertedChange => joined(entry.changes.toReversed().map((change) => undo(register, change, history)))
