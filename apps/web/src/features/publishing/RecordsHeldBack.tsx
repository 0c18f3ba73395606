import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import type { PreparedPublication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

/** What is approved and would not reach residents, with what it needs. */
export const RecordsHeldBack = ({ heldBack }: { readonly heldBack: PreparedPublication['heldBack'] }) => {
  const { shown, more, showMore } = useSomeFirst(heldBack)
  return (
    <section aria-labelledby="held-back">
      <h2 id="held-back">
        {publishingWords.heldBackTitle} <span className="quiet">({heldBack.length})</span>
      </h2>
      <p>{publishingWords.heldBack}</p>
      <ul className="entry__records">
        {shown.map(({ id, kind, name, needs }) => (
          <li key={id} data-record={id}>
            <RecordLink id={id}>{name}</RecordLink>{' '}
            <span className="quiet">
              {kindWords[kind]}, {publishingWords.needs(needs)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button button--quiet" onClick={showMore}>
          {publishingWords.more(more)}
        </button>
      )}
    </section>
  )
}
