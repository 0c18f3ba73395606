import { compareRegisters, type RegisterChange } from '@sharemap/register'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { kindWords } from '../../details/details-words.ts'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { TryAgain } from '../../elements/TryAgain.tsx'
import { FieldTable } from '../../history/FieldTable.tsx'
import { useSomeFirst } from '../../reading/use-some-first.ts'
import { registerQuery } from '../../server/register-query.ts'
import { useNameOf } from '../../workbench/use-name-of.ts'
import { nameVersion, readVersion } from './version-choice.ts'
import { versionWords } from './version-words.ts'

export interface VersionComparisonProps {
  /** The two sides, as the address holds them: numbers of entries of the history, or `now`. */
  readonly here: string
  readonly there: string
}

/** The register after two of its changes side by side: which records were added, changed and removed, field by field. */
export const VersionComparison = ({ here, there }: VersionComparisonProps) => {
  const before = useQuery(registerQuery(readVersion(here)))
  const after = useQuery(registerQuery(readVersion(there)))
  const changes = useMemo(
    () => (before.data && after.data ? compareRegisters(before.data, after.data) : null),
    [before.data, after.data],
  )
  const error = before.error ?? after.error
  if (error !== null) {
    return (
      <TryAgain
        error={error}
        onRetry={() => {
          void before.refetch()
          void after.refetch()
        }}
      />
    )
  }
  if (changes === null) return <p role="status">{versionWords.loading}</p>
  return (
    <>
      <p className="answer__summary" role="status">
        {versionWords.summary(
          count(changes, 'added'),
          count(changes, 'changed'),
          count(changes, 'removed'),
          nameVersion(here),
          nameVersion(there),
        )}
      </p>
      <ChangedRecords changes={changes} here={here} there={there} />
    </>
  )
}

const count = (changes: readonly RegisterChange[], kind: RegisterChange['kind']) =>
  changes.filter((change) => change.kind === kind).length

interface ChangedRecordsProps extends VersionComparisonProps {
  readonly changes: readonly RegisterChange[]
}

const ChangedRecords = ({ changes, here, there }: ChangedRecordsProps) => {
  const { shown, more, showMore } = useSomeFirst(changes)
  const nameNow = useNameOf()
  const nameOf = useMemo(() => {
    const names = new Map(changes.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? nameNow(id)
  }, [changes, nameNow])
  const names = { before: nameVersion(here), after: nameVersion(there) }
  return (
    <>
      {shown.map((change) => (
        <section key={change.id} className="changed-record" data-change={change.kind}>
          <p className="details__kind">
            {change.record === 'register' ? versionWords.register : kindWords[change.record]} ·{' '}
            {versionWords.kinds[change.kind]}
          </p>
          <h2>{change.record === 'register' ? change.name : <RecordLink id={change.id}>{change.name}</RecordLink>}</h2>
          {change.fields.length > 0 && (
            <FieldTable
              caption={versionWords.caption(change.name)}
              fields={change.fields}
              names={names}
              nameOf={nameOf}
            />
          )}
        </section>
      ))}
      {more > 0 && (
        <button type="button" className="button button--quiet" onClick={showMore}>
          {versionWords.showMore(more)}
        </button>
      )}
    </>
  )
}
