import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { severityMeanings, severityWords } from '../../findings/finding-words.ts'
import type { RegisterFindings } from '../../findings/load-findings.ts'
import { SeverityMark, SeverityMarks } from '../../findings/SeverityMark.tsx'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { FindingsChart } from './FindingsChart.tsx'
import { FindingsTrend } from './FindingsTrend.tsx'
import { findingsPageWords } from './findings-page-words.ts'
import { summariseHealth } from './summarise-health.ts'

/** So many rules are named that the summary stays on one page of paper. */
const mostRules = 10

/** The health of the register over one page, for a board: numbers, bars, and what asks for most. */
export const HealthSummary = ({ found }: { readonly found: RegisterFindings }) => {
  const { graph, register } = useWorkbench()
  const { summary, findings, rules } = found
  const health = useMemo(() => summariseHealth(graph, findings), [graph, findings])
  const named = summary.byRule.slice(0, mostRules)
  return (
    <div className="health">
      <ul className="glance">
        {(Object.keys(severityWords) as (keyof typeof severityWords)[]).map((severity) => (
          <li key={severity}>
            <Link to="/findings" search={{ severity: [severity] }}>
              <b>{summary.bySeverity[severity]}</b> <SeverityMark severity={severity} />
              <span className="health__meaning">{severityMeanings[severity]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <section>
        <h2>{findingsPageWords.registerHolds}</h2>
        <p>
          {findingsPageWords.holds(health)} {findingsPageWords.sound(health.sound, health.activities)}{' '}
          {findingsPageWords.changed(register.updatedOn)}
        </p>
      </section>
      <section>
        <h2>{findingsPageWords.byOrganisation}</h2>
        <FindingsChart summary={summary} />
      </section>
      <section>
        <h2>{findingsPageWords.trend}</h2>
        <FindingsTrend />
      </section>
      <section>
        <h2>{findingsPageWords.gravest}</h2>
        <ol className="health__rules">
          {named.map(({ rule }) => (
            <li key={rule}>
              <Link to="/findings" search={{ rule: [rule] }}>
                {rules.get(rule)?.title ?? rule}
              </Link>{' '}
              <SeverityMarks findings={findings.filter((one) => one.rule === rule && one.silenced === null)} />
            </li>
          ))}
        </ol>
        {summary.byRule.length > named.length && (
          <p className="quiet">{findingsPageWords.more(summary.byRule.length - named.length)}</p>
        )}
      </section>
    </div>
  )
}
