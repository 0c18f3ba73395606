import type { FindingSummary, Severity, SeverityCounts } from '@sharemap/rules'
import { Link } from '@tanstack/react-router'
import { severityWords } from '../../findings/finding-words.ts'
import { noOrganisation } from '../../search/findings-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { findingsPageWords } from './findings-page-words.ts'

const severities = Object.keys(severityWords) as Severity[]

const totalOf = (counts: SeverityCounts) => severities.reduce((sum, severity) => sum + counts[severity], 0)

/** A bar, cut by severity; the numbers beside it say the same, so it is left out for those who do not see it. */
const Bar = ({ counts, longest }: { readonly counts: SeverityCounts; readonly longest: number }) => (
  <svg className="severity-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    {severities.map((severity, position) => {
      const before = severities.slice(0, position).reduce((sum, other) => sum + counts[other], 0)
      return (
        <rect
          key={severity}
          className={`severity-bar__part severity-bar__part--${severity}`}
          x={(before / longest) * 100}
          width={(counts[severity] / longest) * 100}
          height="10"
        />
      )
    })}
  </svg>
)

/** How many findings each organisation has, by severity: a table whose rows bear bars. */
export const FindingsChart = ({ summary }: { readonly summary: FindingSummary }) => {
  const { records } = useWorkbench()
  const longest = Math.max(1, ...summary.byOrganisation.map(({ bySeverity }) => totalOf(bySeverity)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={findingsPageWords.byOrganisation}>
      <table className="flow-table severity-table">
        <caption className="govuk-visually-hidden">{findingsPageWords.byOrganisation}</caption>
        <thead>
          <tr>
            <th scope="col">{findingsPageWords.organisation}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" className="number">
                <span className={`severity-key severity-key--${severity}`} aria-hidden="true" />{' '}
                {severityWords[severity]}
              </th>
            ))}
            <th scope="col" className="number">
              {findingsPageWords.total}
            </th>
            <td className="severity-table__bar" />
          </tr>
        </thead>
        <tbody>
          {summary.byOrganisation.map(({ organisation, bySeverity }) => (
            <tr key={organisation}>
              <th scope="row">
                <Link to="/findings" search={{ organisation: [organisation ?? noOrganisation] }}>
                  {organisation === null ? findingsPageWords.noOrganisation : records.nameOf(organisation)}
                </Link>
              </th>
              {severities.map((severity) => (
                <td key={severity} className="number">
                  {bySeverity[severity]}
                </td>
              ))}
              <td className="number">{totalOf(bySeverity)}</td>
              <td className="severity-table__bar">
                <Bar counts={bySeverity} longest={longest} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{findingsPageWords.total}</th>
            {severities.map((severity) => (
              <td key={severity} className="number">
                {summary.bySeverity[severity]}
              </td>
            ))}
            <td className="number">{summary.total}</td>
            <td className="severity-table__bar" />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
