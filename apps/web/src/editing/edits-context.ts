import type { EditCommand } from '@sharemap/register'
import { createContext, useContext } from 'react'
import type { EditAnswer } from './edit-answer.ts'

/** Something to say about what became of a change, until it is closed or something newer is said. */
export interface Notice {
  readonly text: string
  readonly tone: 'done' | 'trouble'
  /** The entry that can be undone from the notice; null where there is none. */
  readonly undoable: number | null
}

/** How the workbench changes the register. */
export interface Edits {
  /** Sends edits, and shows the register as it is then. The notice says what was done and offers to undo it. */
  readonly send: (commands: readonly EditCommand[], why?: string) => Promise<EditAnswer>
  /** Undoes the last edit of this tab, or the entry given, and may say why. Nothing happens where there is none. */
  readonly undo: (entry?: number, why?: string) => Promise<void>
  /** Does again what was undone last. */
  readonly redo: () => Promise<void>
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether something is on its way to the server. */
  readonly pending: boolean
  readonly notify: (notice: Notice | null) => void
}

export const EditsContext = createContext<Edits | null>(null)

/**
 * How to change the register.
 *
 * @throws Error outside of the workbench's frame: a fault of the code.
 */
export const useEdits = (): Edits => {
  const edits = useContext(EditsContext)
  if (edits === null) throw new Error('Nothing takes edits in this part of the page')
  return edits
}
