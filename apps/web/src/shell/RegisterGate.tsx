import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useDelayed } from '../elements/use-delayed.ts'
import { registerQuery } from '../server/register-query.ts'
import { failureKindOf } from '../server/server-failure.ts'
import { buildWorkbench } from '../workbench/build-workbench.ts'
import { todayInUk } from '../workbench/today.ts'
import { WorkbenchContext } from '../workbench/workbench-context.ts'
import { PageState } from './PageState.tsx'
import { shellWords } from './shell-words.ts'

/** Fetches the register for the pages inside; until it is there, or where it cannot be had, says so. */
export const RegisterGate = ({ children }: { readonly children: ReactNode }) => {
  const { asAt, version } = useSearch({ from: '__root__' })
  const { data: register, error, isPending, isFetching, refetch } = useQuery(registerQuery(version))
  const today = todayInUk()
  const workbench = useMemo(
    () =>
      register === undefined
        ? null
        : buildWorkbench(register, { asAt: asAt ?? today, today, version: version ?? null }),
    [register, asAt, today, version],
  )
  const slow = useDelayed(isPending || (workbench === null && isFetching), 300)

  if (workbench === null) {
    if (error === null || isFetching) {
      return (
        <p className="page-state" role="status">
          {slow ? shellWords.loading : ''}
        </p>
      )
    }
    return <Failure error={error} version={version} onRetry={() => refetch()} />
  }
  if (error !== null && failureKindOf(error) === 'signed-out')
    return <Failure error={error} version={version} onRetry={() => refetch()} />
  return (
    <WorkbenchContext value={workbench}>
      {error !== null && (
        <p className="banner banner--warning" role="status">
          {shellWords.stale}{' '}
          <button type="button" className="link-button" onClick={() => refetch()}>
            {shellWords.tryAgain}
          </button>
        </p>
      )}
      {children}
    </WorkbenchContext>
  )
}

interface FailureProps {
  readonly error: Error
  /** The number of the entry after which the register was asked for, if not as it now stands. */
  readonly version: number | undefined
  readonly onRetry: () => void
}

const Failure = ({ error, version, onRetry }: FailureProps) => {
  const kind = failureKindOf(error)
  const here = useRouterState({ select: ({ location }) => `/workbench${location.href}` })
  if (kind === 'signed-out') {
    return (
      <PageState title={shellWords.signedOutTitle}>
        <p>{shellWords.signedOut}</p>
        <p>
          <a className="button" href={`/sign-in?next=${encodeURIComponent(here)}`}>
            {shellWords.signIn}
          </a>
        </p>
        <p>
          {shellWords.publicMap} <a href="/">{shellWords.openPublicMap}</a>
        </p>
      </PageState>
    )
  }
  if (kind === 'not-found' && version !== undefined) {
    return (
      <PageState title={shellWords.versionUnknownTitle}>
        <p>{shellWords.versionUnknown(version)}</p>
        <p>
          <Link to="." search={(search) => ({ ...search, version: undefined })}>
            {shellWords.versionBack}
          </Link>
        </p>
      </PageState>
    )
  }
  return (
    <PageState title={kind === 'offline' ? shellWords.offlineTitle : shellWords.failedTitle} alert>
      <p>{kind === 'offline' ? shellWords.offline : error.message}</p>
      {kind !== 'offline' && <p>{shellWords.failedHint}</p>}
      <button type="button" className="button" onClick={onRetry}>
        {shellWords.tryAgain}
      </button>
    </PageState>
  )
}
