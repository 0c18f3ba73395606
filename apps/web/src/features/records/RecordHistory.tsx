import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { historyWords } from '../../history/history-words.ts'
import { isHeld, type RecordVersion, versionsQuery } from '../../history/versions-query.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { GoBackToVersion } from './GoBackToVersion.tsx'
import { recordHistoryWords } from './record-history-words.ts'

/** How many versions are shown before somebody asks for all. */
const shownFirst = 5

export interface RecordHistoryProps {
  readonly id: string
  readonly name: string
}

/** Every version of a record: who made it so, when, why; any two compared; and the way back to one of them. */
export const RecordHistory = ({ id, name }: RecordHistoryProps) => {
  const { data: versions, error, refetch } = useQuery(versionsQuery(id))
  return (
    <section id="history" className="record-history">
      <h2>
        {recordHistoryWords.title} {versions !== undefined && <span className="quiet">({versions.length})</span>}
      </h2>
      {error !== null && <TryAgain error={error} onRetry={() => refetch()} />}
      {versions === undefined && error === null && <p role="status">{recordHistoryWords.loading}</p>}
      {versions !== undefined && <Versions id={id} name={name} versions={versions} />}
    </section>
  )
}

const Versions = ({ id, name, versions }: RecordHistoryProps & { readonly versions: readonly RecordVersion[] }) => {
  const [all, setAll] = useState(false)
  const shown = all ? versions : versions.slice(0, shownFirst)
  const { version: shownEntry } = useWorkbench()
  const shownNow = shownEntry === null ? undefined : versions.find(({ entry }) => (entry ?? 0) <= shownEntry)
  return (
    <>
      {versions.length === 1 && versions[0]?.change === 'stood' && (
        <p className="quiet">{recordHistoryWords.unchanged}</p>
      )}
      <ol className="entries">
        {shown.map((version, place) => (
          <li key={`${version.version} ${version.entry}`}>
            <VersionItem
              id={id}
              version={version}
              versions={versions}
              isLatest={place === 0}
              isShown={version === shownNow}
            />
          </li>
        ))}
      </ol>
      {shown.length < versions.length && (
        <button type="button" className="button button--quiet no-print" onClick={() => setAll(true)}>
          {recordHistoryWords.more(versions.length)}
        </button>
      )}
      <CompareVersions name={name} versions={versions} />
    </>
  )
}

interface VersionItemProps {
  readonly id: string
  readonly version: RecordVersion
  readonly versions: readonly RecordVersion[]
  readonly isLatest: boolean
  /** Whether the page shows the register as it stood at this version. */
  readonly isShown: boolean
}

const VersionItem = ({ id, version, versions, isLatest, isShown }: VersionItemProps) => {
  const { entry, at, whoName, why, change, words } = version
  return (
    <article className="entry" data-version={version.version ?? undefined}>
      <header className="entry__head">
        <h3 className="entry__number">
          {isHeld(version) ? recordHistoryWords.version(version.version) : recordHistoryWords.removed}
        </h3>
        {entry === null || at === null ? (
          <p className="entry__who quiet">{recordHistoryWords.stood}</p>
        ) : (
          <p className="entry__who">
            <b>{whoName}</b>, <time dateTime={at}>{ukMoment(at)}</time>,{' '}
            <Link to="/history/$number" params={{ number: String(entry) }}>
              {recordHistoryWords.change(entry)}
            </Link>
          </p>
        )}
        {isLatest && isHeld(version) && <span className="mark">{recordHistoryWords.now}</span>}
        {isShown && <span className="mark">{recordHistoryWords.shown}</span>}
      </header>
      {why !== null && (
        <p className={why === '' ? 'quiet' : 'entry__why'}>{why === '' ? historyWords.noReason : why}</p>
      )}
      {change === 'added' && <p>{recordHistoryWords.added}</p>}
      {change === 'changed' && (
        <ul className="entry__records">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="entry__actions no-print">
        {isHeld(version) && !(isLatest && entry === null) && (
          <Link to="." search={(search) => ({ ...search, version: entry ?? 0 })} hash="">
            {recordHistoryWords.see}
            <span className="govuk-visually-hidden"> {recordHistoryWords.seeWhich(version.version)}</span>
          </Link>
        )}
        {isHeld(version) && !isLatest && <GoBackToVersion id={id} version={version} versions={versions} />}
      </p>
    </article>
  )
}
