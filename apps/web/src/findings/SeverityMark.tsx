import type { Finding, Severity } from '@sharemap/rules'
import { CircleAlert, Lightbulb, Wrench } from 'lucide-react'
import { severityMeanings, severityWords } from './finding-words.ts'

const icons = { 'act-now': CircleAlert, 'should-mend': Wrench, consider: Lightbulb }

export interface SeverityMarkProps {
  readonly severity: Severity
  /** How many findings it is said of, where it is of several. */
  readonly count?: number
}

/** How soon a finding asks for something: a sign and words. */
export const SeverityMark = ({ severity, count }: SeverityMarkProps) => {
  const Icon = icons[severity]
  return (
    <span className={`mark mark--${severity}`} title={severityMeanings[severity]}>
      <Icon aria-hidden="true" size={14} />
      {severityWords[severity]}
      {count !== undefined && `: ${count}`}
    </span>
  )
}

/** How many of several findings ask how soon. */
export const SeverityMarks = ({ findings }: { readonly findings: readonly Pick<Finding, 'severity'>[] }) => (
  <span className="marks">
    {(Object.keys(severityWords) as Severity[]).map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return count === 0 ? null : <SeverityMark key={severity} severity={severity} count={count} />
    })}
  </span>
)
