import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { FileSearch, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Choice } from '../../elements/Choice.tsx'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { elementWords } from '../../elements/element-words.ts'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { findingWords } from '../../findings/finding-words.ts'
import type { RegisterFindings } from '../../findings/load-findings.ts'
import { useFindings } from '../../findings/use-findings.ts'
import type { FindingsSearch } from '../../search/findings-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { FindingFilters } from './FindingFilters.tsx'
import { FindingsChart } from './FindingsChart.tsx'
import { FindingsTrend } from './FindingsTrend.tsx'
import { findingsPageWords } from './findings-page-words.ts'
import { HealthSummary } from './HealthSummary.tsx'
import { RuleFindings } from './RuleFindings.tsx'
import { groupByRule, selectFindings } from './select-findings.ts'

/** Where fewer rules than this are left, what they point at is shown at once. */
const fewRules = 4

/** What the law asks of what the register holds, as at the chosen date: as a list, or over one page for a board. */
export const FindingsPage = () => {
  const { register, asAt } = useWorkbench()
  const { found, failed } = useFindings(register, asAt)
  const { report, ...search } = useSearch({ from: '/findings' })
  const navigate = useNavigate({ from: '/findings' })
  const change = (changes: FindingsSearch) => navigate({ search: (state) => ({ ...state, ...changes }) })
  return (
    <article className="page">
      <div className="record__head">
        <PageHeading>{report === 'health' ? findingsPageWords.summaryTitle : findingsPageWords.title}</PageHeading>
        <div className="tools no-print">
          <Choice
            label={findingsPageWords.views}
            value={report ?? 'list'}
            options={[
              { value: 'list', label: findingsPageWords.list },
              { value: 'health', label: findingsPageWords.summary },
            ]}
            onChoose={(wanted) => change({ report: wanted === 'list' ? undefined : wanted })}
          />
          <Link to="/check-notice" className="tool-button">
            <FileSearch aria-hidden="true" size={16} /> {findingsPageWords.checkNotice}
          </Link>
          <button type="button" className="tool-button" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {elementWords.print}
          </button>
          <CopyLink />
        </div>
      </div>
      {found === null ? (
        <p role="status">{failed ? findingWords.failed : findingWords.checking}</p>
      ) : (
        <>
          <p className="lede">
            {report === 'health' && `${register.title}. `}
            {findingsPageWords.lede(found.summary.total, found.summary.byRule.length, asAt)}{' '}
            {found.summary.silenced > 0 && findingsPageWords.silenced(found.summary.silenced)} {findingWords.notAdvice}
          </p>
          {report === 'health' ? (
            <HealthSummary found={found} />
          ) : (
            <FindingsList found={found} search={search} onChange={change} />
          )}
        </>
      )}
    </article>
  )
}

interface FindingsListProps {
  readonly found: RegisterFindings
  readonly search: FindingsSearch
  readonly onChange: (changes: FindingsSearch) => void
}

const FindingsList = ({ found, search, onChange }: FindingsListProps) => {
  const shown = useMemo(() => selectFindings(found.findings, search), [found, search])
  const groups = groupByRule(shown)
  if (found.findings.length === 0) return <p>{findingWords.none}</p>
  return (
    <>
      <FindingsChart summary={found.summary} />
      <section>
        <h2>{findingsPageWords.trend}</h2>
        <FindingsTrend />
      </section>
      <FindingFilters found={found} shown={shown} search={search} onChange={onChange} />
      {groups.length === 0 && <p>{findingsPageWords.noneLeft}</p>}
      {groups.map((group) => (
        <RuleFindings key={group.rule} group={group} rules={found.rules} open={groups.length < fewRules} />
      ))}
    </>
  )
}
