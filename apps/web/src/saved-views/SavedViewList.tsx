import { Link } from '@tanstack/react-router'
import { Download, Pencil, Trash2, Upload } from 'lucide-react'
import { type ChangeEvent, type FormEvent, useId, useState } from 'react'
import {
  mergeViews,
  readSavedViews,
  removeView,
  renameView,
  restoreView,
  type SavedView,
  stateOfView,
  writeSavedViews,
} from './saved-view.ts'
import { savedViewWords } from './saved-view-words.ts'
import { useSavedViews } from './use-saved-views.ts'

/** The saved views: each a link, to be renamed or deleted; all of them to be taken along as a file and brought back. */
export const SavedViewList = ({ none }: { readonly none: string }) => {
  const { views, trouble, save } = useSavedViews()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<{ readonly view: SavedView; readonly place: number } | null>(null)
  const remove = (view: SavedView, place: number) => {
    save(removeView(views, view.name))
    setRemoved({ view, place })
    setSaid(savedViewWords.removed(view.name))
  }
  const undo = () => {
    if (removed === null) return
    save(restoreView(views, removed.view, removed.place))
    setRemoved(null)
    setSaid('')
  }
  const say = (words: string) => {
    setRemoved(null)
    setSaid(words)
  }
  return (
    <div className="saved-views">
      {views.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="plain-list">
          {views.map((view, place) => (
            <li key={view.name}>
              <ViewOfName view={view} onRemove={() => remove(view, place)} onSay={say} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="quiet">
        {said}{' '}
        {removed !== null && (
          <button type="button" className="link-button" onClick={undo}>
            {savedViewWords.undo}
          </button>
        )}
      </p>
      {trouble !== null && (
        <p role="alert" className="saved-views__trouble">
          {savedViewWords.trouble[trouble]}
        </p>
      )}
      <ViewFiles onSay={say} />
      <p className="quiet">{savedViewWords.where}</p>
    </div>
  )
}

interface ViewOfNameProps {
  readonly view: SavedView
  readonly onRemove: () => void
  readonly onSay: (words: string) => void
}

const ViewOfName = ({ view, onRemove, onSay }: ViewOfNameProps) => {
  const { views, save } = useSavedViews()
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const rename = (event: FormEvent) => {
    event.preventDefault()
    const next = renameView(views, view.name, draft ?? '')
    if (next === null) return onSay(savedViewWords.renameTaken)
    setDraft(null)
    onSay('')
    save(next)
  }
  if (draft !== null) {
    return (
      <form className="saved-views__rename" onSubmit={rename}>
        <label htmlFor={id} className="govuk-visually-hidden">
          {savedViewWords.newName(view.name)}
        </label>
        <input
          id={id}
          type="text"
          maxLength={120}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the field was asked for, to type in it
          autoFocus
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button type="submit" className="tool-button">
          {savedViewWords.keepName}
        </button>
        <button type="button" className="tool-button" onClick={() => setDraft(null)}>
          {savedViewWords.cancel}
        </button>
      </form>
    )
  }
  return (
    <div className="saved-views__one">
      <Link to="/explore" search={stateOfView(view)}>
        {view.name}
      </Link>
      <button
        type="button"
        className="icon-button"
        aria-label={savedViewWords.rename(view.name)}
        onClick={() => setDraft(view.name)}
      >
        <Pencil aria-hidden="true" size={15} />
      </button>
      <button type="button" className="icon-button" aria-label={savedViewWords.remove(view.name)} onClick={onRemove}>
        <Trash2 aria-hidden="true" size={15} />
      </button>
    </div>
  )
}

/** Takes the views along as a file, or brings them from one. */
const ViewFiles = ({ onSay }: { readonly onSay: (words: string) => void }) => {
  const { views, save } = useSavedViews()
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file === undefined) return
    const read = readSavedViews(await file.text())
    // The same file may be chosen again.
    target.value = ''
    if (read === null) return onSay(savedViewWords.notAFile)
    const all = mergeViews(views, read)
    save(all)
    onSay(savedViewWords.imported(all.length - views.length))
  }
  const take = () => {
    const address = URL.createObjectURL(new Blob([writeSavedViews(views)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = savedViewWords.fileName
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <div className="saved-views__files">
      {views.length > 0 && (
        <button type="button" className="tool-button" onClick={take}>
          <Download aria-hidden="true" size={15} /> {savedViewWords.exportAll}
        </button>
      )}
      <label className="tool-button">
        <Upload aria-hidden="true" size={15} /> {savedViewWords.importFile}
        <input type="file" accept="application/json,.json" className="govuk-visually-hidden" onChange={bring} />
      </label>
    </div>
  )
}
