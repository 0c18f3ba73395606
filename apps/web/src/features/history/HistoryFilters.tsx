import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { RecordPicker } from '../../elements/RecordPicker.tsx'
import type { HistoryPage } from '../../history/history-query.ts'
import type { HistorySearch } from '../../search/history-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { historyPageWords } from './history-page-words.ts'
import { OptionalDay } from './OptionalDay.tsx'

export interface HistoryFiltersProps {
  /** Everybody who ever changed the register. */
  readonly people: HistoryPage['people']
  /** How many changes the filters leave; null until it is known. */
  readonly total: number | null
}

/** Narrows the history to a person, a record, and days. */
export const HistoryFilters = ({ people, total }: HistoryFiltersProps) => {
  const { records } = useWorkbench()
  const { record, who, since, until } = useSearch({ from: '/history' })
  const navigate = useNavigate({ from: '/history' })
  // Another filter leaves other entries: its first page is shown.
  const change = (changes: HistorySearch) =>
    navigate({ search: (state) => ({ ...state, ...changes, below: undefined }) })
  const choices = useMemo(() => {
    const known = [...records.all()].map((one) => ({ id: one.record.id, label: one.record.name, kind: one.kind }))
    const isGone = record !== undefined && records.get(record) === undefined
    return { known, isGone }
  }, [records, record])
  const isFiltered = [record, who, since, until].some((value) => value !== undefined)
  return (
    <section className="answer__choices no-print" aria-label={historyPageWords.filters}>
      <label className="field">
        <span>{historyPageWords.who}</span>
        <select value={who ?? ''} onChange={({ target }) => change({ who: target.value || undefined })}>
          <option value="">{historyPageWords.everybody}</option>
          {people.map((person) => (
            <option key={person.who} value={person.who}>
              {person.whoName}
            </option>
          ))}
        </select>
      </label>
      <RecordPicker
        label={historyPageWords.record}
        value={choices.isGone ? undefined : record}
        choices={choices.known}
        none={choices.isGone && record !== undefined ? record : historyPageWords.everyRecord}
        onChoose={(id) => change({ record: id })}
      />
      <OptionalDay label={historyPageWords.from} value={since} onChoose={(day) => change({ since: day })} />
      <OptionalDay label={historyPageWords.to} value={until} onChoose={(day) => change({ until: day })} />
      {isFiltered && (
        <button
          type="button"
          className="link-button"
          onClick={() => change({ record: undefined, who: undefined, since: undefined, until: undefined })}
        >
          {historyPageWords.dropFilters}
        </button>
      )}
      {total !== null && (
        <p role="status" className="summary">
          {historyPageWords.count(total)}
        </p>
      )}
    </section>
  )
}
