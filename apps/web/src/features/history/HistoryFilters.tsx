import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import type { HistoryPage } from '../../history/history-query.ts'
import { PickOne } from '../../pickers/PickOne.tsx'
import { toRecordChoice } from '../../pickers/record-choice.ts'
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
  const recordId = useId()
  const choices = useMemo(() => {
    const known = [...records.all()]
      .map((one) => toRecordChoice(one.record, one.kind, true))
      .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
    // A record that is gone has a history all the same.
    const isGone = record !== undefined && records.get(record) === undefined
    return isGone ? [{ id: record, label: record }, ...known] : known
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
      <div className="field">
        <label htmlFor={recordId}>{historyPageWords.record}</label>
        <PickOne
          id={recordId}
          label={historyPageWords.record}
          value={record ?? null}
          choices={choices}
          none={historyPageWords.everyRecord}
          onChoose={(id) => change({ record: id ?? undefined })}
        />
      </div>
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
