import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EntrySummary } from '../editing/entry-summary.ts'
import { ukMoment } from '../editing/uk-moment.ts'
import { RecordLink } from '../elements/RecordLink.tsx'
import { historyWords } from './history-words.ts'

export interface EntryItemProps {
  readonly entry: EntrySummary
  /** How many of its records to tell of; the rest is counted. */
  readonly most: number
  /** The level of its heading. */
  readonly headingLevel: 2 | 3
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** One change of the register: who, when, why and what, in words. */
export const EntryItem = ({ entry, most, headingLevel, children }: EntryItemProps) => {
  const { number, kind, at, whoName, why, undoes, undoneBy, records, recordCount } = entry
  const Heading = `h${headingLevel}` as const
  const told = records.slice(0, most)
  const rest = recordCount - told.length
  return (
    <article className="entry" data-entry={number} aria-labelledby={`entry-${number}`}>
      <header className="entry__head">
        <Heading id={`entry-${number}`} className="entry__number">
          <Link to="/history/$number" params={{ number: String(number) }}>
            {historyWords.change(number)}
          </Link>
        </Heading>
        <p className="entry__who">
          <b>{whoName}</b>, <time dateTime={at}>{ukMoment(at)}</time>
        </p>
        <EntryMarks kind={kind} undoes={undoes} undoneBy={undoneBy} />
      </header>
      <p className={why === '' ? 'quiet' : 'entry__why'}>{why === '' ? historyWords.noReason : why}</p>
      {records.length === 0 ? (
        <p className="quiet">{historyWords.noRecords}</p>
      ) : (
        <ul className="entry__records">
          {told.map((record) => (
            <li key={record.id}>
              <TouchedInWords record={record} />
            </li>
          ))}
          {rest > 0 && (
            <li>
              <Link to="/history/$number" params={{ number: String(number) }}>
                {historyWords.more(rest)}
              </Link>
            </li>
          )}
        </ul>
      )}
      {children}
    </article>
  )
}

/** Whether a change came from elsewhere, undoes another, or was undone. */
export const EntryMarks = ({ kind, undoes, undoneBy }: Pick<EntrySummary, 'kind' | 'undoes' | 'undoneBy'>) => (
  <span className="marks">
    {historyWords.kinds[kind] !== undefined && <span className="mark">{historyWords.kinds[kind]}</span>}
    {undoes !== null && (
      <Link to="/history/$number" params={{ number: String(undoes) }} className="mark">
        {historyWords.undoes(undoes)}
      </Link>
    )}
    {undoneBy !== null && (
      <Link to="/history/$number" params={{ number: String(undoneBy) }} className="mark">
        {historyWords.undoneBy(undoneBy)}
      </Link>
    )}
  </span>
)

const TouchedInWords = ({
  record: { id, name, change, words },
}: {
  readonly record: EntrySummary['records'][number]
}) => (
  <>
    {change !== 'changed' && <span className="entry__change">{historyWords.changes[change]} </span>}
    <RecordLink id={id}>{name}</RecordLink>
    {change === 'changed' && <span className="entry__words">: {words.join(' ')}</span>}
  </>
)
