import { Link } from '@tanstack/react-router'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'
import { RecordsInShort } from './RecordsInShort.tsx'

/** What is meant for residents and not approved yet. */
export const RecordsWaiting = ({ waiting }: { readonly waiting: PreparedPublication['waiting'] }) => (
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
        <RecordsInShort records={waiting} tell={({ status }) => publishingWords.statuses[status]} />
      </>
    )}
  </section>
)
