import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { kindWords } from '../details/details-words.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { browserStorage, type FormDraft, keepDraft, listDrafts } from './draft-store.ts'
import { editAddress, newAddress } from './edit-addresses.ts'
import { editingWords } from './editing-words.ts'
import { suggestName } from './suggest-name.ts'
import { ukMoment } from './uk-moment.ts'
import { useSession } from './use-session.ts'

interface Row extends FormDraft {
  /** Thrown away here, and can be brought back until the page is left. */
  readonly isThrown: boolean
}

/** What is typed in forms and not saved, of which nobody but this browser knows: each leads back to its form. */
export const UnsavedWork = () => {
  const { may } = useSession()
  const [storage] = useState(browserStorage)
  const [rows, setRows] = useState<readonly Row[]>([])
  useEffect(() => {
    if (storage === null) return
    const look = () => {
      const found = listDrafts(storage).map((draft): Row => ({ ...draft, isThrown: false }))
      const isFound = (row: Row) => found.some(({ key }) => key === row.key)
      setRows((before) => [...found, ...before.filter((row) => row.isThrown && !isFound(row))])
    }
    look()
    // Another page of this browser has saved a form, or typed in one.
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [storage])
  if (storage === null || rows.length === 0 || !may('edit')) return null
  const toggle = ({ key, kept, isThrown }: Row) => {
    if (!keepDraft(storage, key, isThrown ? kept : null)) return
    setRows((before) => before.map((row) => (row.key === key ? { ...row, isThrown: !isThrown } : row)))
  }
  return (
    <section className="no-print" aria-labelledby="unsaved-work">
      <h2 id="unsaved-work">
        {editingWords.unsavedTitle} <span className="quiet">({rows.filter(({ isThrown }) => !isThrown).length})</span>
      </h2>
      <p className="quiet">{editingWords.unsavedHint}</p>
      <ul className="review-list">
        {rows.map((row) => (
          <UnsavedRow key={row.key} row={row} onToggle={() => toggle(row)} />
        ))}
      </ul>
    </section>
  )
}

const UnsavedRow = ({ row, onToggle }: { readonly row: Row; readonly onToggle: () => void }) => {
  const { records } = useWorkbench()
  const { place, kept, isThrown } = row
  const { records: typed, main } = kept.draft
  const known = 'record' in place ? records.get(place.record) : undefined
  const kind = 'kind' in place ? kindWords[place.kind] : known === undefined ? '' : kindWords[known.kind]
  const nameOf = (id: string) => typed[id]?.name ?? records.get(id)?.record.name ?? ''
  const record = typed[main]
  const suggested = record === undefined ? '' : suggestName(record, nameOf)
  const name = nameOf(main) || suggested || ('kind' in place ? editingWords.unnamed : place.record)
  const isGone = 'record' in place && known === undefined
  return (
    <li className="review-item" data-draft={row.key}>
      <div className="review-item__what">
        <p>
          {isThrown && <s>{name}</s>}
          {!isThrown && isGone && name}
          {!isThrown && !isGone && (
            <Link {...('record' in place ? editAddress(place.record) : newAddress(place.kind))}>{name}</Link>
          )}{' '}
          <span className="quiet">{'kind' in place ? editingWords.newOf(kind) : kind}</span>
        </p>
        <p className="quiet">
          {isThrown ? editingWords.thrownAway : editingWords.changedLast(ukMoment(kept.at))}
          {isGone && ` ${editingWords.goneSince}`}
        </p>
      </div>
      <div className="review-item__actions">
        <button type="button" className="tool-button" onClick={onToggle}>
          {isThrown ? editingWords.bringBack : editingWords.throwAway}
          <span className="govuk-visually-hidden">: {name}</span>
        </button>
      </div>
    </li>
  )
}
