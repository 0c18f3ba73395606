import { Link } from '@tanstack/react-router'
import { PageState } from './PageState.tsx'
import { shellWords } from './shell-words.ts'

/** Shown in the place of a page that the role of whoever is signed in does not open. */
export const NotAllowed = ({ who }: { readonly who: string }) => (
  <PageState title={shellWords.notAllowedTitle}>
    <p>{shellWords.notAllowed(who)}</p>
    <p>
      <Link to="/">{shellWords.toOverview}</Link>
    </p>
  </PageState>
)
