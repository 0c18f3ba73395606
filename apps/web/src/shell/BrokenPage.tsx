import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { PageState } from './PageState.tsx'
import { shellWords } from './shell-words.ts'

/** Shown in the place of a page whose code failed; the frame around it keeps working. */
export const BrokenPage = ({ error }: ErrorComponentProps) => (
  <PageState title={shellWords.brokenTitle} alert>
    <p>{shellWords.broken}</p>
    <p>
      <code>{error instanceof Error ? error.message : String(error)}</code>
    </p>
    <p>
      <Link to="/">{shellWords.toOverview}</Link>
    </p>
  </PageState>
)
