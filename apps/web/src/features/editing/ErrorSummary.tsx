import type { Ref } from 'react'
import { shellWords } from '../../shell/shell-words.ts'
import type { DraftProblem } from './draft/find-problems.ts'
import { focusField } from './fields/field-anchor.ts'
import type { Notes } from './fields/use-notes.ts'
import { formWords } from './words/form-words.ts'

export interface ErrorSummaryProps {
  readonly problems: readonly DraftProblem[]
  /** Why nothing was saved, where no field is to blame. */
  readonly trouble: string | null
  readonly isSignedOut: boolean
  readonly fieldOf: Notes['fieldOf']
  readonly ref: Ref<HTMLElement>
}

/** What keeps the form from being saved, each with the way to its field. */
export const ErrorSummary = ({ problems, trouble, isSignedOut, fieldOf, ref }: ErrorSummaryProps) => {
  if (problems.length === 0 && trouble === null) return null
  return (
    <section ref={ref} className="error-summary" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{formWords.problemsTitle}</h2>
      {trouble !== null && <p>{trouble}</p>}
      {isSignedOut && (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(`${window.location.pathname}${window.location.search}`)}`}>
            {shellWords.signIn}
          </a>
        </p>
      )}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => {
            const field = fieldOf(problem.record, problem.field)
            return (
              <li key={`${problem.record} ${problem.field} ${problem.message}`}>
                {field === undefined ? (
                  problem.message
                ) : (
                  <button type="button" className="link-button" onClick={() => focusField(field.record, field.path)}>
                    {field.label}: {problem.message}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
