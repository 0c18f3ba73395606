import { ExternalLink } from 'lucide-react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { Fact, Facts } from '../../elements/Facts.tsx'
import type { Publication } from './publication-query.ts'
import { publishingWords } from './publishing-words.ts'

export interface LastPublicationProps {
  readonly last: Publication | null
  /** Every publication, the latest first. */
  readonly list: readonly Publication[]
}

/** What residents see now: since when, by whom, and where. */
export const LastPublication = ({ last, list }: LastPublicationProps) => {
  const earlier = list.filter(({ number }) => number !== last?.number)
  return (
    <section aria-labelledby="now">
      <h2 id="now">{publishingWords.nowTitle}</h2>
      {last === null ? (
        <p>{publishingWords.never}</p>
      ) : (
        <>
          <p>
            <b>{publishingWords.since(last.number, ukMoment(last.at))}</b>
          </p>
          <div className="entry-facts">
            <Facts>
              <Fact term={publishingWords.by}>{last.byName}</Fact>
              <Fact term={publishingWords.note}>{last.note === '' ? publishingWords.noNote : last.note}</Fact>
            </Facts>
          </div>
        </>
      )}
      <p className="no-print">
        <a href="/" target="_blank" rel="noreferrer" className="button button--quiet">
          <ExternalLink aria-hidden="true" size={16} /> {publishingWords.openSite}
        </a>
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{publishingWords.earlier(earlier.length)}</summary>
          <ul className="entry__records">
            {earlier.map(({ number, at, byName, note }) => (
              <li key={number}>
                {publishingWords.since(number, ukMoment(at))}, {byName}
                {note !== '' && `: ${note}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
