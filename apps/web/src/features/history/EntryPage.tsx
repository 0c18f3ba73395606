import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Clock3, Columns2, Printer } from 'lucide-react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { Fact, Facts } from '../../elements/Facts.tsx'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { EntryMarks } from '../../history/EntryItem.tsx'
import { entryQuery, historyQuery } from '../../history/history-query.ts'
import { historyWords } from '../../history/history-words.ts'
import { UndoEntry } from '../../history/UndoEntry.tsx'
import type { WholeEntry } from '../../history/whole-entry.ts'
import { failureKindOf } from '../../server/server-failure.ts'
import { PageState } from '../../shell/PageState.tsx'
import { ChangeInFull } from './ChangeInFull.tsx'
import { historyPageWords } from './history-page-words.ts'

/** One change of the register, field by field, before and after. */
export const EntryPage = () => {
  const { number } = useParams({ from: '/history/$number' })
  const isNumber = /^[1-9]\d{0,8}$/.test(number)
  const { data, error, refetch } = useQuery({ ...entryQuery(Number(number)), enabled: isNumber })
  if (!isNumber || (error !== null && failureKindOf(error) === 'not-found')) {
    return (
      <PageState title={historyPageWords.noSuchEntry}>
        <p>{historyPageWords.noSuchEntryHint(number)}</p>
        <p>
          <Link to="/history">{historyPageWords.allHistory}</Link>
        </p>
      </PageState>
    )
  }
  return (
    <article className="page">
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <p role="status">{historyWords.loading}</p>}
      {data !== undefined && <Entry entry={data} />}
    </article>
  )
}

const Entry = ({ entry }: { readonly entry: WholeEntry }) => {
  const { number, at, whoName, who, why, kind, undoes, undoneBy, changes } = entry
  const names = new Map(changes.flatMap((change) => ('name' in change ? [[change.id, change.name] as const] : [])))
  return (
    <>
      <div className="record__head">
        <PageHeading>{historyPageWords.entryTitle(number)}</PageHeading>
        <div className="tools no-print">
          <UndoEntry number={number} undoneBy={undoneBy} />
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      <div className="entry-facts">
        <Facts>
          <Fact term={historyPageWords.person}>
            {whoName}
            {whoName !== who && <span className="quiet"> ({who})</span>}
          </Fact>
          <Fact term={historyPageWords.when}>
            <time dateTime={at}>{ukMoment(at)}</time>
          </Fact>
          <Fact term={historyPageWords.why}>
            {why === '' ? <span className="unsaid">{historyWords.noReason}</span> : why}
          </Fact>
          <Fact term={historyPageWords.how}>{historyWords.kinds[kind] ?? historyPageWords.howEdit}</Fact>
        </Facts>
      </div>
      <EntryMarks kind="edit" undoes={undoes} undoneBy={undoneBy} />
      <p className="tools tools--flush no-print">
        <Link to="/" search={{ version: number - 1 }} className="tool-button">
          <Clock3 aria-hidden="true" size={16} /> {historyPageWords.seeBefore}
        </Link>
        <Link to="/" search={{ version: number }} className="tool-button">
          <Clock3 aria-hidden="true" size={16} /> {historyPageWords.seeAfter}
        </Link>
        <Link to="/compare" search={{ kind: 'version', here: String(number) }} className="tool-button">
          <Columns2 aria-hidden="true" size={16} /> {historyPageWords.compareNow}
        </Link>
      </p>
      {changes.map((change) => (
        <ChangeInFull key={`${change.change} ${'id' in change ? change.id : ''}`} change={change} names={names} />
      ))}
      <Neighbours number={number} />
    </>
  )
}

const Neighbours = ({ number }: { readonly number: number }) => {
  const { data: latest } = useQuery(historyQuery({ limit: 1 }))
  const last = latest?.entries[0]?.number ?? number
  return (
    <nav className="tools tools--flush no-print" aria-label={historyPageWords.pages}>
      {number > 1 && (
        <Link to="/history/$number" params={{ number: String(number - 1) }}>
          ← {historyPageWords.earlier(number)}
        </Link>
      )}
      <Link to="/history">{historyPageWords.allHistory}</Link>
      {number < last && (
        <Link to="/history/$number" params={{ number: String(number + 1) }}>
          {historyPageWords.later(number)} →
        </Link>
      )}
    </nav>
  )
}
