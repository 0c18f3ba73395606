import { expect, test } from 'vitest'
import { emptyUndoStack, withEdit, withoutEntry, withRedo, withUndo } from './undo-stack.ts'

test('an edit is undone and done again by entries of their own', () => {
  const edited = withEdit(withEdit(emptyUndoStack, 1), 2)
  const undone = withUndo(edited, 2, 3)
  expect(undone).toEqual({ done: [1], undone: [3] })
  expect(withRedo(undone, 3, 4)).toEqual({ done: [1, 4], undone: [] })
})

test('a new edit ends what could be done again', () => {
  expect(withEdit(withUndo(withEdit(emptyUndoStack, 1), 1, 2), 3)).toEqual({ done: [3], undone: [] })
})

test('an entry that cannot be undone any more is let go', () => {
  expect(withoutEntry({ done: [1, 2], undone: [3] }, 2)).toEqual({ done: [1], undone: [3] })
  expect(withoutEntry({ done: [1, 2], undone: [3] }, 3)).toEqual({ done: [1, 2], undone: [] })
})
