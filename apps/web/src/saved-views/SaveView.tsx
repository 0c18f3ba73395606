import { type FormEvent, useId, useState } from 'react'
import { todayInUk } from '../workbench/today.ts'
import { hasView, putView } from './saved-view.ts'
import { savedViewWords } from './saved-view-words.ts'
import { useSavedViews } from './use-saved-views.ts'

/** Saves the page as it stands under a name. */
export const SaveView = () => {
  const { views, save } = useSavedViews()
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const isTaken = hasView(views, name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setSaid(savedViewWords.nameFirst)
    save(putView(views, { name, query: window.location.search, savedOn: todayInUk() }))
    setSaid(savedViewWords.saved(name.trim()))
    setName('')
  }
  return (
    <form className="save-view" onSubmit={submit}>
      <label htmlFor={id}>{savedViewWords.name}</label>
      <input
        id={id}
        type="text"
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={({ target }) => {
          setName(target.value)
          setSaid('')
        }}
      />
      <button type="submit" className="button button--quiet">
        {isTaken ? savedViewWords.replace(name.trim()) : savedViewWords.save}
      </button>
      <p role="status" className="quiet">
        {isTaken ? savedViewWords.taken(name.trim()) : said}
      </p>
    </form>
  )
}
