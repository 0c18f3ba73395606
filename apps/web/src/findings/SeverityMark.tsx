import type { Finding, Severity } from '@sharemap/rules'
import { Diamond, OctagonAlert, TriangleAlert } from 'lucide-react'
import { findingWords, severityMeanings, severityWords } from './finding-words.ts'
import { findingsInOrder } from './pin-findings.ts'

/** The shapes by which the pictures tell severities apart. */
const icons = { 'act-now': OctagonAlert, 'should-mend': TriangleAlert, consider: Diamond }

export interface SeverityMarkProps {
  readonly severity: Severity
  /** How many findings it is said of, where it is of several. */
  readonly count?: number
  /** Whether the words are left to the hint and to screen readers, where room is short. */
  readonly short?: boolean
}

/** How soon a finding asks for something: a sign and words. */
export const SeverityMark = ({ severity, count, short = false }: SeverityMarkProps) => {
  const Icon = icons[severity]
  return (
    <span
      className={`mark mark--${severity}`}
      title={short ? `${severityWords[severity]}. ${severityMeanings[severity]}` : severityMeanings[severity]}
    >
      <Icon aria-hidden="true" size={14} />
      <span className={short ? 'govuk-visually-hidden' : ''}>
        {severityWords[severity]}
        {count !== undefined && ': '}
      </span>
      {count}
    </span>
  )
}

export interface SeverityMarksProps {
  readonly findings: readonly Pick<Finding, 'severity'>[]
  /** Whether it says that findings are counted, where nothing around it does. */
  readonly label?: boolean
  readonly short?: boolean
}

/** How many of several findings ask how soon. */
export const SeverityMarks = ({ findings, label = false, short = false }: SeverityMarksProps) => (
  <span className="marks">
    {label && <span className="govuk-visually-hidden">{findingWords.title}: </span>}
    {findingsInOrder(findings).map(({ severity, count }) => (
      <SeverityMark key={severity} severity={severity} count={count} short={short} />
    ))}
  </span>
)
