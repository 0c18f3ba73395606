import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ukMoment } from '../../editing/uk-moment.ts'
import { severityWords } from '../../findings/finding-words.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { findingsPageWords } from './findings-page-words.ts'
import { TrendChart } from './TrendChart.tsx'
import { type TrendPoint, trendQuery } from './trend-query.ts'

const dayOf = ({ at }: TrendPoint) => (at === null ? findingsPageWords.beginning : ukMoment(at))

/** How many findings there were in earlier versions of the register: a plot, and the same as a table. */
export const FindingsTrend = () => {
  const { asAt } = useWorkbench()
  const { data: points, error } = useQuery(trendQuery(asAt))
  const [tableShown, setTableShown] = useState(false)
  if (error !== null) return <p className="quiet">{findingsPageWords.trendFailed}</p>
  if (points === undefined) return <p className="quiet">{findingsPageWords.trendAwaited}</p>
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <div className="trend">
      {points.length === 1 ? (
        <p>{findingsPageWords.trendBegins}</p>
      ) : (
        <figure className="trend__figure">
          <TrendChart points={points} label={findingsPageWords.trendLabel(points.length, dayOf(first), dayOf(last))} />
          <figcaption className="quiet">{findingsPageWords.trendCaption(dayOf(first), dayOf(last))}</figcaption>
        </figure>
      )}
      <button
        type="button"
        className="link-button no-print"
        aria-expanded={tableShown}
        onClick={() => setTableShown(!tableShown)}
      >
        {tableShown ? findingsPageWords.hideTrendTable : findingsPageWords.showTrendTable}
      </button>
      {tableShown && <TrendTable points={points} />}
    </div>
  )
}

const severities = ['act-now', 'should-mend', 'consider'] as const

const TrendTable = ({ points }: { readonly points: readonly TrendPoint[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="table-frame" tabIndex={0} aria-label={findingsPageWords.trend}>
    <table className="flow-table severity-table">
      <caption className="govuk-visually-hidden">{findingsPageWords.trend}</caption>
      <thead>
        <tr>
          <th scope="col">{findingsPageWords.version}</th>
          <th scope="col">{findingsPageWords.when}</th>
          {severities.map((severity) => (
            <th key={severity} scope="col" className="number">
              {severityWords[severity]}
            </th>
          ))}
          <th scope="col" className="number">
            {findingsPageWords.answeredFor}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.number}>
            <th scope="row">{point.number}</th>
            <td>{dayOf(point)}</td>
            {severities.map((severity) => (
              <td key={severity} className="number">
                {point.bySeverity[severity]}
              </td>
            ))}
            <td className="number">{point.silenced}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
