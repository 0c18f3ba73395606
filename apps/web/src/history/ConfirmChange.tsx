import { useState } from 'react'
import { Sheet } from '../elements/Sheet.tsx'
import { confirmWords } from './confirm-words.ts'
import type { EditPreview } from './preview-edits.ts'

export interface ConfirmChangeProps {
  readonly title: string
  /** Null while it is worked out. */
  readonly preview: EditPreview | null
  /** What went wrong; null where nothing did. */
  readonly trouble: string | null
  /** What is said where nothing would change. */
  readonly nothing: string
  /** What the button says that does it. */
  readonly confirm: string
  readonly pending: boolean
  readonly onConfirm: (why: string) => void
  readonly onClose: () => void
}

/** Shows what a change would do, field by field in words, and asks for the word to do it. */
export const ConfirmChange = ({
  title,
  preview,
  trouble,
  nothing,
  confirm,
  pending,
  onConfirm,
  onClose,
}: ConfirmChangeProps) => {
  const [why, setWhy] = useState('')
  return (
    <Sheet title={title} closeLabel={confirmWords.close} onClose={onClose}>
      {trouble !== null && <p role="alert">{trouble}</p>}
      {preview === null && trouble === null && <p role="status">{confirmWords.working}</p>}
      {preview !== null && <Preview preview={preview} nothing={nothing} />}
      {preview?.ok && preview.parts.length > 0 && (
        <form
          className="sheet-form"
          onSubmit={(event) => {
            event.preventDefault()
            onConfirm(why.trim())
          }}
        >
          <label className="stacked-field">
            <span>{confirmWords.why}</span>
            <input type="text" value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
          </label>
          <button type="submit" className="button" disabled={pending} data-first-focus>
            {pending ? confirmWords.doing : confirm}
          </button>
        </form>
      )}
    </Sheet>
  )
}

const Preview = ({ preview, nothing }: { readonly preview: EditPreview; readonly nothing: string }) => {
  if (!preview.ok) {
    return (
      <>
        <p>{confirmWords.blocked}</p>
        <ul className="entry__records">
          {preview.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </>
    )
  }
  if (preview.parts.length === 0) return <p>{nothing}</p>
  return (
    <>
      <p>{confirmWords.would}</p>
      <ul className="entry__records">
        {preview.parts.map(({ id, name, words }) => (
          <li key={id ?? 'register'}>
            {id !== null && <b>{name}: </b>}
            {words.join(' ')}
          </li>
        ))}
      </ul>
    </>
  )
}
