import { useState } from 'react'
import { useEdits } from '../../editing/edits-context.ts'
import { TextField } from '../../elements/TextField.tsx'
import { useChange } from '../../server/use-change.ts'
import { accountWords } from './account-words.ts'

export interface OwnPasswordProps {
  /** The name to sign in with, so that a password manager knows whose password changes. */
  readonly name: string
  readonly mustChange: boolean
}

const empty = { current: '', next: '', again: '' }

/** Changes one's own password. */
export const OwnPassword = ({ name, mustChange }: OwnPasswordProps) => {
  const { send, trouble, pending } = useChange(['session'])
  const { notify } = useEdits()
  const [typed, setTyped] = useState(empty)
  const [differs, setDiffers] = useState(false)
  const change = async () => {
    setDiffers(typed.next !== typed.again)
    if (typed.next !== typed.again) return
    const answer = await send('POST', '/api/v1/session/password', { current: typed.current, next: typed.next })
    if (answer === null) return
    setTyped(empty)
    notify({ text: accountWords.changed, tone: 'done', undoable: null })
  }
  const field = (key: keyof typeof empty, label: string, autoComplete: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      type="password"
      value={typed[key]}
      onChange={(value) => setTyped({ ...typed, [key]: value })}
      autoComplete={autoComplete}
      maxLength={256}
    />
  )
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password">{accountWords.passwordTitle}</h2>
      {mustChange && <p className="banner banner--warning">{accountWords.mustChange}</p>}
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
        {field('current', accountWords.current, 'current-password')}
        {field('next', accountWords.next, 'new-password', accountWords.nextHint)}
        {field('again', accountWords.again, 'new-password')}
        <p role="alert" className="form-trouble">
          {differs ? accountWords.differ : trouble}
        </p>
        <button type="submit" className="button" disabled={pending}>
          {pending ? accountWords.changing : accountWords.change}
        </button>
      </form>
    </section>
  )
}
