import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useEdits } from '../editing/edits-context.ts'
import { useSession } from '../editing/use-session.ts'
import { registerQuery } from '../server/register-query.ts'
import { todayInUk } from '../workbench/today.ts'
import { ConfirmChange } from './ConfirmChange.tsx'
import { entryQuery } from './history-query.ts'
import { previewUndo } from './preview-undo.ts'
import { undoWords } from './undo-words.ts'

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

const UndoSheet = ({ number, onClose }: { readonly number: number; readonly onClose: () => void }) => {
  const { undo, pending } = useEdits()
  const { data: register } = useQuery(registerQuery())
  const { data: entry, error } = useQuery(entryQuery(number))
  const preview = useMemo(
    () => (register === undefined || entry === undefined ? null : previewUndo(register, entry.changes, todayInUk())),
    [register, entry],
  )
  return (
    <ConfirmChange
      title={undoWords.title(number)}
      preview={preview}
      trouble={error?.message ?? null}
      nothing={undoWords.nothing}
      confirm={undoWords.title(number)}
      pending={pending}
      onConfirm={(why) => void undo(number, why).then(onClose)}
      onClose={onClose}
    />
  )
}
