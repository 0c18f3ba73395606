import {
  type EditCommand,
  exactFieldEdits,
  kindOfIdentifier,
  type RegisterRecord,
  recordListNames,
  recordLists,
} from '@sharemap/register'

/** Its version counts, and its status is decided anew: what was approved then was approved as it stood then. */
const notPutBack = new Set(['id', 'version', 'status'])

/** What puts nothing into a field. A list that a record need not have is absent where it is empty. */
const nothingIn = (path: string) => (path === 'silences' ? [] : null)

/**
 * The edits that make a record as it once was. They are a new change like any other.
 *
 * @param current the record as it now stands; undefined where it is no more in the register.
 * @param earlier the record at the version to go back to.
 * @param lastVersion the highest version that it ever had.
 * @returns edits that name the present version; none where the two are alike in all that is put back. A record that was
 * taken out comes back as a draft.
 */
export const revertRecord = (
  current: RegisterRecord | undefined,
  earlier: RegisterRecord,
  lastVersion: number,
): EditCommand[] => {
  if (current === undefined) {
    const list = recordListNames.find((name) => recordLists[name] === kindOfIdentifier(earlier.id))
    // A higher version than it ever had: an edit made for the record as it was must still conflict.
    const record = { ...earlier, status: 'draft', version: lastVersion + 1 }
    return [{ command: 'add-record', list, record } as EditCommand]
  }
  const target = { record: current.id, version: current.version }
  return exactFieldEdits(current, earlier, notPutBack).map(
    ({ path, after }) => ({ command: 'change-field', ...target, path, value: after ?? nothingIn(path) }) as EditCommand,
  )
}
