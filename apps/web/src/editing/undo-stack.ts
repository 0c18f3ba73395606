/** What this tab did and can undo, and what it undid and can do again: numbers of entries, the latest last. */
export interface UndoStack {
  readonly done: readonly number[]
  readonly undone: readonly number[]
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] }

const without = (list: readonly number[], entry: number) => list.filter((other) => other !== entry)

/**
 * After an edit: what was undone before it can no longer be done again, for the register has gone another way.
 *
 * @param stack the stack so far.
 * @param entry the number of the edit's entry.
 */
export const withEdit = ({ done }: UndoStack, entry: number): UndoStack => ({ done: [...done, entry], undone: [] })

/**
 * After an entry was undone by another.
 *
 * @param stack the stack so far.
 * @param entry what was undone.
 * @param by the entry that undid it: undoing that one does the first again.
 */
export const withUndo = ({ done, undone }: UndoStack, entry: number, by: number): UndoStack => ({
  done: without(done, entry),
  undone: [...undone, by],
})

/**
 * After what was undone was done again.
 *
 * @param stack the stack so far.
 * @param entry the entry that had undone it.
 * @param by the entry that did it again.
 */
export const withRedo = ({ done, undone }: UndoStack, entry: number, by: number): UndoStack => ({
  done: [...done, by],
  undone: without(undone, entry),
})

/**
 * After an entry turned out not to be undoable any more.
 *
 * @param stack the stack so far.
 * @param entry the entry.
 */
export const withoutEntry = ({ done, undone }: UndoStack, entry: number): UndoStack => ({
  done: without(done, entry),
  undone: without(undone, entry),
})
