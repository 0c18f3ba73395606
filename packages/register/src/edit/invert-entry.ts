import type { Register, RegisterRecord } from '../register.ts'
import { type EditCommand, editCommandSchema } from './edit-command.ts'
import { fieldAt } from './field-path.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { ChangeOf, FieldEdit, RecordChange } from './record-change.ts'
import { listOfIdentifier } from './register-draft.ts'
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

const undoField = (record: RegisterRecord, { path, before, after }: FieldEdit): InvertedChange => {
  if (!isSameValue(fieldAt(record, path), after)) {
    return obstacle(record.id, path, `"${path}" of "${record.name}" (${record.id}) has been changed again since.`)
  }
  const target = { record: record.id, version: record.version }
  return path === 'status'
    ? commanded({ command: 'set-status', ...target, status: before })
    : commanded({ command: 'change-field', ...target, path, value: before })
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

const undoHeading = (register: Register, { fields }: ChangeOf<'heading'>): InvertedChange =>
  joined(
    fields.flatMap(({ path, before, after }) => {
      if (path !== 'title' && path !== 'description') return []
      return register[path] === after
        ? commanded({ command: 'change-heading', field: path, seen: after, value: before })
        : obstacle('register', path, `The register's ${path} has been changed again since.`)
    }),
  )

const undo = (register: Register, change: RecordChange): InvertedChange => {
  switch (change.change) {
    case 'added':
      return undoAdded(register, change)
    case 'removed':
      return undoRemoved(register, change)
    case 'changed': {
      const record = current(register, change.id)
      return record === undefined
        ? gone(change)
        : joined(change.fields.toReversed().map((field) => undoField(record, field)))
    }
    case 'heading':
      return undoHeading(register, change)
    case 'reordered':
      // The order of records is no fact, and no edit sets it.
      return { ok: true, commands: [] }
  }
}

/**
 * Makes the edits that undo an entry of the history. They are a new change like any other: nothing is taken out of the
 * history. What others have changed since stays, unless it is the very fields that the entry changed.
 *
 * @param register the register as it stands now.
 * @param entry the entry to undo.
 * @returns commands that name the present version of each record; or each field and record that stands in the way.
 */
export const invertEntry = (register: Register, entry: Pick<HistoryEntry, 'changes'>): InvertedChange =>
  joined(entry.changes.toReversed().map((change) => undo(register, change)))
