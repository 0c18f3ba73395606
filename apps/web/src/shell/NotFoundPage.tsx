import { Link } from '@tanstack/react-router'
import { PageState } from './PageState.tsx'
import { shellWords } from './shell-words.ts'

/** Shown where an address leads nowhere. */
export const NotFoundPage = () => (
  <PageState title={shellWords.notFoundTitle}>
    <p>{shellWords.notFound}</p>
    <p>
      <Link to="/">{shellWords.toOverview}</Link>
    </p>
  </PageState>
)
