import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useEdits } from '../editing/edits-context.ts'
import { useSession } from '../editing/use-session.ts'
import { ConfirmChange } from './ConfirmChange.tsx'
import { entryQuery } from './history-query.ts'
import type { EditPreview } from './preview-edits.ts'
import { undoWords } from './undo-words.ts'
import type { WholeEntry } from './whole-entry.ts'

export interface UndoEntryProps {
  readonly number: number
  /** The number of the entry that undid it already; null where none did. */
  readonly undoneBy: number | null
}

/** Undoes a change by a new one, for whoever may edit, once they have seen what that would do. */
export const UndoEntry = ({ number, undoneBy }: UndoEntryProps) => {
  const { may } = useSession()
  const [asked, setAsked] = useState(false)
  if (!may('edit') || undoneBy !== null) return null
  return (
    <>
      <button type="button" className="tool-button no-print" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        <Undo2 aria-hidden="true" size={16} /> {undoWords.undo}
        <span className="govuk-visually-hidden"> {undoWords.which(number)}</span>
      </button>
      {asked && <UndoSheet number={number} onClose={() => setAsked(false)} />}
    </>
  )
}

const previewOf = ({ obstacles, undoing }: WholeEntry): EditPreview =>
  obstacles.length > 0
    ? { ok: false, reasons: obstacles.map(({ message }) => message) }
    : { ok: true, parts: undoing.map(({ id, name, words }) => ({ id: id === 'register' ? null : id, name, words })) }

const UndoSheet = ({ number, onClose }: { readonly number: number; readonly onClose: () => void }) => {
  const { undo, pending } = useEdits()
  // What undoing would do depends on all that was done since, also by others: it is asked for each time.
  const { data: entry, error, isFetchedAfterMount } = useQuery({ ...entryQuery(number), refetchOnMount: 'always' })
  return (
    <ConfirmChange
      title={undoWords.title(number)}
      preview={entry === undefined || !isFetchedAfterMount ? null : previewOf(entry)}
      trouble={error?.message ?? null}
      nothing={undoWords.nothing}
      confirm={undoWords.title(number)}
      pending={pending}
      onConfirm={(why) => void undo(number, why).then(onClose)}
      onClose={onClose}
    />
  )
}
