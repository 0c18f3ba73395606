import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sessionQuery } from '../../editing/session-query.ts'
import { useSession } from '../../editing/use-session.ts'
import { PageState } from '../../shell/PageState.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { formWords } from './words/form-words.ts'

/** Lets those in who may edit, and tells the others why not. What is unsaved stays kept in any case. */
export const EditorGate = ({ children }: { readonly children: ReactNode }) => {
  const { may } = useSession()
  const { isPending } = useQuery(sessionQuery())
  const { version } = useWorkbench()
  if (may('edit')) return children
  if (isPending) {
    return (
      <p className="page-state" role="status">
        {formWords.waiting}
      </p>
    )
  }
  if (version !== null) {
    return (
      <PageState title={formWords.earlier}>
        <p>{formWords.earlierHint}</p>
        <p>
          <Link to="." search={(search) => ({ ...search, version: undefined })}>
            {formWords.toNow}
          </Link>
        </p>
      </PageState>
    )
  }
  return (
    <PageState title={formWords.mayNot}>
      <p>{formWords.mayNotHint}</p>
    </PageState>
  )
}
