import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Columns2, Printer } from 'lucide-react'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { EntryItem } from '../../history/EntryItem.tsx'
import { type HistoryPage as HistoryAnswer, historyQuery } from '../../history/history-query.ts'
import { historyWords } from '../../history/history-words.ts'
import { UndoEntry } from '../../history/UndoEntry.tsx'
import type { HistorySearch } from '../../search/history-search.ts'
import { HistoryFilters } from './HistoryFilters.tsx'
import { historyPageWords } from './history-page-words.ts'
import { RegisterOnDay } from './RegisterOnDay.tsx'

/** How many changes a page of the history holds. */
const pageLength = 30
/** How many records of one change are told of in the list. */
const mostRecords = 4

/** Every change of the register, the latest first. */
export const HistoryPage = () => {
  const { record, who, since, until, below } = useSearch({ from: '/history' })
  const { data, error, refetch } = useQuery({
    ...historyQuery({ record, who, from: since, to: until, before: below, limit: pageLength }),
    placeholderData: keepPreviousData,
  })
  return (
    <article className="page">
      <div className="record__head">
        <PageHeading>{historyPageWords.title}</PageHeading>
        <div className="tools no-print">
          <Link to="/compare" search={{ kind: 'version' }} className="tool-button">
            <Columns2 aria-hidden="true" size={16} /> {historyPageWords.compare}
          </Link>
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      <p className="lede">{historyPageWords.lede}</p>
      <RegisterOnDay />
      <HistoryFilters people={data?.people ?? []} total={data?.total ?? null} />
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <p role="status">{historyWords.loading}</p>}
      {data !== undefined && <Entries page={data} search={{ record, who, since, until, below }} />}
    </article>
  )
}

const Entries = ({ page, search }: { readonly page: HistoryAnswer; readonly search: HistorySearch }) => {
  const isFiltered = [search.record, search.who, search.since, search.until].some((value) => value !== undefined)
  if (page.entries.length === 0) return <p>{isFiltered ? historyPageWords.noneLeft : historyPageWords.empty}</p>
  return (
    <>
      <ol className="entries">
        {page.entries.map((entry) => (
          <li key={entry.number}>
            <EntryItem entry={entry} most={mostRecords} headingLevel={2}>
              <UndoEntry number={entry.number} undoneBy={entry.undoneBy} />
            </EntryItem>
          </li>
        ))}
      </ol>
      <nav className="tools tools--flush no-print" aria-label={historyPageWords.pages}>
        {search.below !== undefined && (
          <Link to="/history" search={{ ...search, below: undefined }}>
            {historyPageWords.latest}
          </Link>
        )}
        {page.older !== null && (
          <Link to="/history" search={{ ...search, below: page.older }}>
            {historyPageWords.older}
          </Link>
        )}
      </nav>
    </>
  )
}
