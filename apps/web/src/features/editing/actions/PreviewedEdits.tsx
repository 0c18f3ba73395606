import type { EditCommand } from '@sharemap/register'
import { useId, useState } from 'react'
import { useEdits } from '../../../editing/edits-context.ts'
import { previewEdits } from '../../../history/preview-edits.ts'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { actionWords } from '../words/action-words.ts'
import { formWords } from '../words/form-words.ts'

export interface PreviewedEditsProps {
  readonly commands: readonly EditCommand[]
  /** What the button says that does it. */
  readonly label: string
  readonly onCancel: () => void
  readonly onDone: () => void
}

/** Shows what edits would change, and does them when told to. */
export const PreviewedEdits = ({ commands, label, onCancel, onDone }: PreviewedEditsProps) => {
  const { register, today } = useWorkbench()
  const { send, pending } = useEdits()
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const id = useId()
  const preview = previewEdits(register, commands, today)
  const messages = preview.ok ? trouble : preview.reasons
  const go = async () => {
    const answer = await send(commands, why.trim())
    if (answer.kind === 'accepted') return onDone()
    setTrouble(answer.kind === 'conflict' ? answer.conflicts.map(({ message }) => message) : [answer.message])
  }
  return (
    <div className="previewed">
      <div role="alert">
        {messages.length > 0 && (
          <>
            <p>
              <b>{actionWords.refused}</b>
            </p>
            <ul>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {preview.ok && (
        <>
          <h3>
            {actionWords.preview} <span className="quiet">({actionWords.records(preview.parts.length)})</span>
          </h3>
          {/* It may be longer than its place, and is then scrolled by keys. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <ul className="plain-list previewed__records" tabIndex={0} aria-label={actionWords.preview}>
            {preview.parts.map((record) => (
              <li key={record.id ?? 'register'}>
                <b>{record.name}</b>
                <ul>
                  {record.words.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <div className="small-form__field">
            <label htmlFor={id}>{actionWords.why}</label>
            <input id={id} type="text" maxLength={2000} value={why} onChange={({ target }) => setWhy(target.value)} />
          </div>
        </>
      )}
      <div className="form-actions">
        <button type="button" className="button" disabled={!preview.ok || pending} onClick={() => void go()}>
          {label}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {formWords.cancel}
        </button>
      </div>
    </div>
  )
}
