import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { registerQuery } from '../server/register-query.ts'
import { todayInUk } from '../workbench/today.ts'
import { findingWords, severityWords } from './finding-words.ts'
import { useFindings } from './use-findings.ts'

/** The way to the findings, with how many of them ask to be acted on now. */
export const FindingsLink = () => {
  const { asAt = todayInUk(), version } = useSearch({ from: '__root__' })
  const { data: register } = useQuery(registerQuery(version))
  const count = useFindings(register, asAt).found?.summary.bySeverity['act-now'] ?? 0
  return (
    <Link to="/findings" activeOptions={{ includeSearch: false }}>
      {findingWords.title}
      {count > 0 && (
        <span className="count-badge">
          {' '}
          {count} <span className="govuk-visually-hidden">{severityWords['act-now'].toLowerCase()}</span>
        </span>
      )}
    </Link>
  )
}
