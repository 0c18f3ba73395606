import type { Finding } from '@sharemap/rules'
import { Link } from '@tanstack/react-router'
import { RecordLink } from '../../elements/RecordLink.tsx'
import { findingCertaintyWords, findingWords } from '../../findings/finding-words.ts'
import { LawCitations } from '../../findings/LawCitations.tsx'
import type { RegisterFindings } from '../../findings/load-findings.ts'
import { MendLink } from '../../findings/MendLink.tsx'
import { SeverityMark, SeverityMarks } from '../../findings/SeverityMark.tsx'
import { Silenced } from '../../findings/Silenced.tsx'
import { explorerOf } from './explorer-of.ts'
import { findingsPageWords } from './findings-page-words.ts'
import type { FindingsOfRule } from './select-findings.ts'

export interface RuleFindingsProps {
  readonly group: FindingsOfRule
  readonly rules: RegisterFindings['rules']
  readonly open: boolean
}

/** One rule: what it asks, the law, and each record that it points at. */
export const RuleFindings = ({ group, rules, open }: RuleFindingsProps) => {
  const [first] = group.findings
  if (first === undefined) return null
  // What is the same for every finding of the rule is said once.
  const drawn = explorerOf(group)
  const sameMend = group.findings.every(({ mend }) => mend === first.mend)
  return (
    <details className="facet rule" open={open}>
      <summary>
        <h2 className="facet__heading">{first.title}</h2> <SeverityMarks findings={group.findings} />
      </summary>
      <p>
        <b>{findingsPageWords.asks}:</b> {rules.get(group.rule)?.asks} <code className="quiet">{group.rule}</code>
      </p>
      <div className="rule__law">
        <b>{findingWords.law}:</b> <LawCitations law={first.law} />
      </div>
      {sameMend && <Mend mend={first.mend} />}
      {drawn !== null && (
        <p className="no-print">
          <Link to="/explore" search={drawn}>
            {findingWords.inExplorer}
            <span className="govuk-visually-hidden">: {first.title}</span>
          </Link>
        </p>
      )}
      <ul className="findings">
        {group.findings.map((finding) => (
          <FindingOfRule
            key={`${finding.record} ${finding.field} ${finding.message}`}
            finding={finding}
            severityDiffers={group.findings.some(({ severity }) => severity !== first.severity)}
            sameMend={sameMend}
          />
        ))}
      </ul>
    </details>
  )
}

const Mend = ({ mend }: { readonly mend: string }) => (
  <p>
    <b>{findingWords.mend}:</b> {mend}
  </p>
)

interface FindingOfRuleProps {
  readonly finding: Finding
  /** Whether the rule's findings are not all as grave, so that each says its own severity. */
  readonly severityDiffers: boolean
  readonly sameMend: boolean
}

const FindingOfRule = ({ finding, severityDiffers, sameMend }: FindingOfRuleProps) => (
  <li className="finding" data-silenced={finding.silenced !== null}>
    <RecordLink id={finding.record}>{finding.recordName}</RecordLink>{' '}
    {finding.field !== null && <code className="quiet">{findingWords.field(finding.field)}</code>}{' '}
    {severityDiffers && <SeverityMark severity={finding.severity} />}{' '}
    <span className="quiet">{findingCertaintyWords[finding.certainty]}</span>
    <p>{finding.message}</p>
    {!sameMend && <Mend mend={finding.mend} />}
    {finding.related.length > 0 && (
      <ul className="inline-list quiet" aria-label={findingWords.related}>
        {finding.related.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    )}
    <Silenced silence={finding.silenced} />
    <MendLink finding={finding} />
  </li>
)
