import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type SignedInPerson, sessionQuery } from '../editing/session-query.ts'
import { TryAgain } from '../elements/TryAgain.tsx'
import { shellWords } from './shell-words.ts'

/** Shows what depends on who is signed in, once that is known; until then, or where it cannot be known, says so. */
export const SignedIn = ({ children }: { readonly children: (person: SignedInPerson) => ReactNode }) => {
  const { data, error, refetch } = useQuery(sessionQuery())
  if (data !== undefined) return children(data.person)
  return (
    <div className="page-state">
      {error === null ? (
        <p role="status">{shellWords.whoIsThere}</p>
      ) : (
        <TryAgain error={error} onRetry={() => refetch()} />
      )}
    </div>
  )
}
