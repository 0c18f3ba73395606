import {
  type EditCommand,
  type EditOf,
  kindOfIdentifier,
  type RecordKind,
  type RegisterRecord,
} from '@sharemap/register'
import { type Draft, listOfKind, recordsInUse } from './draft.ts'

/** Counted by the register and never set; status has a command of its own. */
const notFields = new Set(['id', 'version', 'status'])

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const addCommand = (record: RegisterRecord): EditCommand =>
  // The kind decides the list, so list and record belong together; the compiler cannot follow it.
  ({
    command: 'add-record',
    list: listOfKind(kindOfIdentifier(record.id) as RecordKind),
    record,
  }) as unknown as EditCommand

/** A change for each field that differs. The fields that a record may lack are lists: an empty one takes them away. */
const changeCommands = (before: RegisterRecord, after: RegisterRecord): EditCommand[] => {
  const [old, now] = [before, after] as unknown as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ]
  const target = { record: before.id, version: before.version }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const changes = fields
    .filter((field) => !notFields.has(field) && !isSame(old[field], now[field]))
    .map((path): EditCommand => {
      const value = (now[path] === undefined ? [] : now[path]) as EditOf<'change-field'>['value']
      return { command: 'change-field', ...target, path, value }
    })
  return before.status === after.status
    ? changes
    : [...changes, { command: 'set-status', ...target, status: after.status }]
}

/**
 * The edits that make a draft's records what the editor would have them: a new record whole, a changed one field by
 * field. What was added and is named by nothing any more is left out, and what stood and fell with the record that the
 * form is for is removed when it is let go.
 *
 * @param draft a draft whose ids are settled where they are to be kept.
 * @returns the edits, in the order in which they are to be done; none where nothing was changed.
 */
export const commandsOf = (draft: Draft): EditCommand[] => {
  const used = recordsInUse(draft)
  const inUse = new Set(used.map(({ id }) => id))
  const [main, ...others] = used
  const removed = Object.values(draft.base).filter(({ id }) => !inUse.has(id))
  return [
    ...others.filter(({ id }) => draft.base[id] === undefined).map(addCommand),
    ...(main === undefined || draft.base[main.id] !== undefined ? [] : [addCommand(main)]),
    ...used.flatMap((record) => {
      const before = draft.base[record.id]
      return before === undefined ? [] : changeCommands(before, record)
    }),
    ...removed.map(({ id, version }): EditCommand => ({ command: 'remove-record', record: id, version })),
  ]
}
