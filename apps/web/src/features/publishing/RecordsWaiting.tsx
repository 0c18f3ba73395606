import { Link } from '@tanstack/react-router'
import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

/** What is meant for residents and not approved yet. */
export const RecordsWaiting = ({ waiting }: { readonly waiting: PreparedPublication['waiting'] }) => {
  const { shown, more, showMore } = useSomeFirst(waiting)
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">
        {publishingWords.waitingTitle} <span className="quiet">({waiting.length})</span>
      </h2>
      {waiting.length === 0 ? (
        <p>{publishingWords.noneWaiting}</p>
      ) : (
        <>
          <p>
            {publishingWords.waiting(waiting.length)}{' '}
            <Link to="/review" search={{ work: ['in-review', 'draft'] }}>
              {publishingWords.toReview}
            </Link>
          </p>
          <ul className="entry__records">
            {shown.map(({ id, kind, name, status }) => (
              <li key={id}>
                <RecordLink id={id}>{name}</RecordLink>{' '}
                <span className="quiet">
                  {kindWords[kind]}, {publishingWords.statuses[status]}
                </span>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <button type="button" className="button button--quiet" onClick={showMore}>
              {publishingWords.more(more)}
            </button>
          )}
        </>
      )}
    </section>
  )
}
