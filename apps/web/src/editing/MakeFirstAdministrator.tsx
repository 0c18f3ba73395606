import { useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Sheet } from '../elements/Sheet.tsx'
import { sayProblem, sendChange } from '../server/send-change.ts'
import { failedAnswer } from './edit-answer.ts'
import { editingWords } from './editing-words.ts'
import { sessionQuery } from './session-query.ts'
import { useSession } from './use-session.ts'

/** Whether the banner was closed in this tab; another tab asks again. */
const closedKey = 'sharemap-first-start-closed'

const wasClosed = (): boolean => {
  try {
    return sessionStorage.getItem(closedKey) !== null
  } catch {
    return false
  }
}

const keepClosed = () => {
  try {
    sessionStorage.setItem(closedKey, 'yes')
  } catch {
    // Storage may be barred; it is then closed until the page is left.
  }
}

/** Asks whoever came by the link of the first start to become the administrator; nothing once there is one. */
export const MakeFirstAdministrator = () => {
  const { canMakeFirstAdministrator } = useSession()
  const [asking, setAsking] = useState(false)
  const [closed, setClosed] = useState(wasClosed)
  if (!canMakeFirstAdministrator || closed) return null
  const close = () => {
    keepClosed()
    setClosed(true)
  }
  return (
    <section className="banner banner--start no-print" aria-label={editingWords.firstTitle}>
      <p>
        <b>{editingWords.firstTitle}.</b> {editingWords.first}
      </p>
      <button type="button" className="button button--quiet" onClick={() => setAsking(true)}>
        {editingWords.makeAdministrator}
      </button>
      <button type="button" className="icon-button" aria-label={editingWords.closeForNow} onClick={close}>
        <X aria-hidden="true" size={18} />
      </button>
      {asking && (
        <Sheet title={editingWords.makeAdministrator} closeLabel={editingWords.close} onClose={() => setAsking(false)}>
          <FirstAdministratorForm onMade={() => setAsking(false)} />
        </Sheet>
      )}
    </section>
  )
}

const FirstAdministratorForm = ({ onMade }: { readonly onMade: () => void }) => {
  const queryClient = useQueryClient()
  const [trouble, setTrouble] = useState('')
  const [sending, setSending] = useState(false)
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const [name, fullName, password, again] = ['name', 'fullName', 'password', 'again'].map((key) =>
      String(given.get(key) ?? ''),
    )
    if (password !== again) return setTrouble(editingWords.passwordsDiffer)
    setSending(true)
    try {
      const { problem } = await sendChange('POST', '/api/v1/users/first-administrator', { name, fullName, password })
      if (problem !== null) return setTrouble(sayProblem(problem))
      await queryClient.invalidateQueries({ queryKey: sessionQuery().queryKey })
      onMade()
    } catch (error) {
      const answer = failedAnswer(error)
      setTrouble('message' in answer ? answer.message : '')
    } finally {
      setSending(false)
    }
  }
  return (
    <form className="small-form" onSubmit={make}>
      <p>{editingWords.administratorHint}</p>
      <p role="alert" className="small-form__trouble">
        {trouble}
      </p>
      <Entry name="name" label={editingWords.signInName} hint={editingWords.signInNameHint} complete="username" first />
      <Entry name="fullName" label={editingWords.fullName} hint={editingWords.fullNameHint} complete="name" />
      <Entry
        name="password"
        label={editingWords.password}
        hint={editingWords.passwordHint}
        complete="new-password"
        secret
      />
      <Entry name="again" label={editingWords.passwordAgain} complete="new-password" secret />
      <button type="submit" className="button" disabled={sending}>
        {editingWords.makeAdministrator}
      </button>
    </form>
  )
}

interface EntryProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly complete: string
  readonly secret?: boolean
  readonly first?: boolean
}

const Entry = ({ name, label, hint, complete, secret = false, first = false }: EntryProps) => {
  const id = useId()
  return (
    <div className="small-form__field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
      <input
        id={id}
        name={name}
        type={secret ? 'password' : 'text'}
        required
        autoComplete={complete}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        data-first-focus={first || undefined}
        spellCheck="false"
      />
    </div>
  )
}
