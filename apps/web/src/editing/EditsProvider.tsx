import type { EditCommand } from '@sharemap/register'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { registerQuery } from '../server/register-query.ts'
import type { EditAnswer } from './edit-answer.ts'
import { editingWords } from './editing-words.ts'
import { type Edits, EditsContext, type Notice } from './edits-context.ts'
import type { EntrySummary } from './entry-summary.ts'
import { NoticeBanner } from './NoticeBanner.tsx'
import { sendEdits, sendUndo } from './send-edits.ts'
import { emptyUndoStack, type UndoStack, withEdit, withoutEntry, withRedo, withUndo } from './undo-stack.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** What stays true whatever is edited: who is signed in, and the register as it once stood. */
const lasting = new Set<unknown>(['session', 'register-at'])

/** Why an undo did not happen. A refusal is for good; of a failure nobody knows, so the entry stays undoable. */
const troubleOf = (answer: EditAnswer): string => {
  if (answer.kind === 'conflict') return editingWords.undoOvertaken
  return answer.kind === 'accepted' ? editingWords.nothingChanged : answer.message
}

/** Takes edits for everything inside, remembers what this tab did so that it can be undone, and says what became of it. */
export const EditsProvider = ({ children }: { readonly children: ReactNode }) => {
  const queryClient = useQueryClient()
  const [stack, setStack] = useState<UndoStack>(emptyUndoStack)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [underWay, setUnderWay] = useState(0)
  const latest = useRef(stack)
  latest.current = stack

  const run = useCallback(
    async (ask: () => Promise<EditAnswer>): Promise<EditAnswer> => {
      setUnderWay((count) => count + 1)
      try {
        const answer = await ask()
        if (answer.kind === 'accepted' || answer.kind === 'conflict') {
          void queryClient.invalidateQueries({
            predicate: ({ queryKey: [key] }) => key !== registerQuery().queryKey[0] && !lasting.has(key),
          })
          // Whoever sent the edit goes on only when what is shown is what stands.
          await queryClient.refetchQueries({ queryKey: registerQuery().queryKey, exact: true })
        }
        return answer
      } finally {
        setUnderWay((count) => count - 1)
      }
    },
    [queryClient],
  )

  const send = useCallback(
    async (commands: readonly EditCommand[], why = '') => {
      const answer = await run(() => sendEdits(commands, why))
      if (answer.kind === 'accepted') {
        const { entry } = answer
        if (entry !== null) setStack((now) => withEdit(now, entry.number))
        setNotice({
          text: entry === null ? editingWords.nothingChanged : editingWords.saved(namesIn(entry)),
          tone: 'done',
          undoable: entry?.number ?? null,
        })
      }
      return answer
    },
    [run],
  )

  const reverse = useCallback(
    async (number: number, said: (names: string) => string, keep: typeof withUndo, why = '') => {
      const answer = await run(() => sendUndo(number, why))
      if (answer.kind === 'accepted' && answer.entry !== null) {
        const { entry } = answer
        setStack((now) => keep(now, number, entry.number))
        setNotice({ text: said(namesIn(entry)), tone: 'done', undoable: null })
        return
      }
      if (answer.kind !== 'failed') setStack((now) => withoutEntry(now, number))
      setNotice({ text: troubleOf(answer), tone: 'trouble', undoable: null })
    },
    [run],
  )

  const undo = useCallback(
    async (entry?: number, why?: string) => {
      const number = entry ?? latest.current.done.at(-1)
      if (number !== undefined) await reverse(number, editingWords.undone, withUndo, why)
    },
    [reverse],
  )
  const redo = useCallback(async () => {
    const number = latest.current.undone.at(-1)
    if (number !== undefined) await reverse(number, editingWords.doneAgain, withRedo)
  }, [reverse])

  const canUndo = stack.done.length > 0
  const canRedo = stack.undone.length > 0
  const pending = underWay > 0
  useUndoKeys(
    {
      undo: canUndo && !pending ? () => void undo() : undefined,
      redo: canRedo && !pending ? () => void redo() : undefined,
    },
    { first: false },
  )
  const edits = useMemo<Edits>(
    () => ({ send, undo, redo, canUndo, canRedo, pending, notify: setNotice }),
    [send, undo, redo, canUndo, canRedo, pending],
  )
  return (
    <EditsContext value={edits}>
      {children}
      <NoticeBanner notice={notice} onClose={() => setNotice(null)} />
    </EditsContext>
  )
}

const mostNames = 2

const namesIn = ({ records, recordCount }: EntrySummary): string => {
  const names = records.slice(0, mostNames).map(({ name }) => editingWords.quoted(name))
  const more = recordCount - names.length
  return more > 0 ? editingWords.andMore(names.join(', '), more) : names.join(editingWords.and)
}
