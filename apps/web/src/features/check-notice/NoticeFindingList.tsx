import { findingCertaintyWords, findingWords } from '../../findings/finding-words.ts'
import { LawCitations } from '../../findings/LawCitations.tsx'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { checkNoticeWords } from './check-notice-words.ts'
import type { PlacedFinding } from './findings-by-line.ts'

export interface NoticeFindingListProps {
  readonly heading: string
  readonly findings: readonly PlacedFinding[]
}

/** Findings of a notice under a heading, each with what the law asks and how to mend it. */
export const NoticeFindingList = ({ heading, findings }: NoticeFindingListProps) =>
  findings.length === 0 ? null : (
    <section>
      <h2>
        {heading} <span className="quiet">({findings.length})</span>
      </h2>
      <ol className="findings">
        {findings.map(({ number, finding }) => (
          <li key={number} id={`finding-${number}`} className="finding" tabIndex={-1}>
            <b>{number}</b> <SeverityMark severity={finding.severity} />{' '}
            {finding.lines !== null && (
              <a href={`#line-${finding.lines[0]}`}>{checkNoticeWords.lines(finding.lines)}</a>
            )}{' '}
            <span className="quiet">
              {checkNoticeWords.kinds[finding.kind]} · {findingCertaintyWords[finding.certainty]} · {finding.rule}
            </span>
            <p>{finding.message}</p>
            <p>
              <b>{findingWords.mend}:</b> {finding.mend}
            </p>
            <LawCitations law={finding.law} />
          </li>
        ))}
      </ol>
    </section>
  )
