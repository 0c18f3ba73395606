import { Send } from 'lucide-react'
import { useId, useState } from 'react'
import { z } from 'zod'
import { useEdits } from '../../editing/edits-context.ts'
import { useSession } from '../../editing/use-session.ts'
import { Sheet } from '../../elements/Sheet.tsx'
import { useChange } from '../../server/use-change.ts'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

export interface PublishProps {
  readonly prepared: PreparedPublication
  /** What stands in the way and is not answered for. */
  readonly blocks: PreparedPublication['blocks']
  /** The ids of the records that are left out knowingly. */
  readonly leaveOut: readonly string[]
}

/** Puts what is public and approved before residents, once somebody has confirmed it. */
export const Publish = ({ prepared, blocks, leaveOut }: PublishProps) => {
  const { may } = useSession()
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const whole = blocks.filter(({ record }) => record === null)
  const unanswered = blocks.length - whole.length
  return (
    <section aria-labelledby="publish" className="no-print">
      <h2 id="publish">{publishingWords.publishTitle}</h2>
      {blocks.length > 0 && (
        <>
          <h3>{publishingWords.blocksTitle}</h3>
          <ul className="entry__records" data-blocks>
            {unanswered > 0 && (
              <li>
                {publishingWords.unanswered(unanswered)} <a href="#leaves">{publishingWords.toLeaves}</a>
              </li>
            )}
            {whole.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {may('publish') ? (
        <form
          className="sheet-form"
          onSubmit={(event) => {
            event.preventDefault()
            setAsked(true)
          }}
        >
          <div className="stacked-field">
            <label htmlFor={id}>{publishingWords.noteLabel}</label>
            <textarea id={id} rows={2} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
          </div>
          <button type="submit" className="button" aria-haspopup="dialog" disabled={blocks.length > 0}>
            <Send aria-hidden="true" size={18} /> {publishingWords.publish}
          </button>
        </form>
      ) : (
        <p>{publishingWords.mayNot}</p>
      )}
      {asked && (
        <ConfirmPublication
          prepared={prepared}
          note={note.trim()}
          leaveOut={leaveOut}
          onPublished={() => setNote('')}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  )
}

interface ConfirmPublicationProps {
  readonly prepared: PreparedPublication
  readonly note: string
  readonly leaveOut: readonly string[]
  readonly onPublished: () => void
  readonly onClose: () => void
}

const publishedSchema = z.object({ publication: z.object({ number: z.number() }) })

const ConfirmPublication = ({ prepared, note, leaveOut, onPublished, onClose }: ConfirmPublicationProps) => {
  const { send, trouble, pending } = useChange(['publication'])
  const { notify } = useEdits()
  // What was looked at is what is published: the server refuses where the register has changed since.
  const [revision] = useState(prepared.revision)
  const count = (kind: string) => prepared.changes.filter(({ change }) => change === kind).length
  const publish = async () => {
    const answer = await send('POST', '/api/v1/publication', { note, revision, leaveOut })
    if (answer === null) return
    const published = publishedSchema.safeParse(answer.body)
    const number = published.success ? published.data.publication.number : (prepared.last?.number ?? 0) + 1
    notify({ text: publishingWords.done(number), tone: 'done', undoable: null })
    onPublished()
    onClose()
  }
  return (
    <Sheet title={publishingWords.confirmTitle} closeLabel={publishingWords.close} onClose={onClose}>
      <p>{publishingWords.confirm(count('added'), count('changed'), count('removed'))}</p>
      {note !== '' && (
        <p>
          <b>{publishingWords.note}:</b> {note}
        </p>
      )}
      <p role="alert" className="form-trouble">
        {trouble}
      </p>
      <button type="button" className="button" disabled={pending} data-first-focus onClick={() => void publish()}>
        {pending ? publishingWords.publishing : publishingWords.confirmButton}
      </button>
    </Sheet>
  )
}
