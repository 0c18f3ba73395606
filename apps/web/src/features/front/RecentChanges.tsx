import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { EntryItem } from '../../history/EntryItem.tsx'
import { historyQuery } from '../../history/history-query.ts'
import { historyWords } from '../../history/history-words.ts'
import { frontWords } from './front-words.ts'

/** How many changes the first page tells of, and of how many records of each. */
const shown = 4
const mostRecords = 2

/** The latest changes of the register: who, when, why and what. */
export const RecentChanges = () => {
  const { data, error, refetch } = useQuery(historyQuery({ limit: shown }))
  return (
    <section aria-labelledby="recent-changes">
      <h2 id="recent-changes">{frontWords.recentChanges}</h2>
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <p role="status">{historyWords.loading}</p>}
      {data?.entries.length === 0 && <p>{frontWords.noChanges}</p>}
      {data !== undefined && data.entries.length > 0 && (
        <>
          <ol className="entries">
            {data.entries.map((entry) => (
              <li key={entry.number}>
                <EntryItem entry={entry} most={mostRecords} headingLevel={3} />
              </li>
            ))}
          </ol>
          <p>
            <Link to="/history">{frontWords.allChanges(data.total)}</Link>
          </p>
        </>
      )}
    </section>
  )
}
