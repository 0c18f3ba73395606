import { Link } from '@tanstack/react-router'
import { RecordLink } from '../elements/RecordLink.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { findingWords } from './finding-words.ts'
import { LawCitations } from './LawCitations.tsx'
import { MendLink } from './MendLink.tsx'
import { SeverityMark } from './SeverityMark.tsx'
import { Silenced } from './Silenced.tsx'
import { useFindings } from './use-findings.ts'

export interface RecordFindingsProps {
  /** The record's id. */
  readonly id: string
  /** The level of its heading. */
  readonly headingLevel: 2 | 3
}

/** What the law asks of one record as at the chosen date. */
export const RecordFindings = ({ id, headingLevel }: RecordFindingsProps) => {
  const { register, asAt } = useWorkbench()
  const { found, failed } = useFindings(register, asAt)
  const Heading = `h${headingLevel}` as const
  // What a transfer, an agreement or a retention rule lacks is told where it is marked: at what rests on it.
  const pinned = (found?.pinned.get(id) ?? []).filter(({ record }) => record !== id)
  const own = [...(found?.ofRecord.get(id) ?? []), ...pinned]
  return (
    <section className="record-findings">
      <Heading>
        {findingWords.title} {found !== null && <span className="quiet">({own.length})</span>}
      </Heading>
      {found === null && <p className="quiet">{failed ? findingWords.failed : findingWords.checking}</p>}
      {found !== null && own.length === 0 && <p className="quiet">{findingWords.none}</p>}
      {own.length > 0 && (
        <ul className="findings">
          {own.map((finding) => (
            <li key={`${finding.rule} ${finding.record} ${finding.field} ${finding.message}`} className="finding">
              <SeverityMark severity={finding.severity} /> <b>{finding.title}</b>
              {finding.record !== id && (
                <p className="quiet">
                  {findingWords.in} <RecordLink id={finding.record}>{finding.recordName}</RecordLink>
                </p>
              )}
              <p>{finding.message}</p>
              <p>
                <b>{findingWords.mend}:</b> {finding.mend}
              </p>
              <LawCitations law={finding.law} />
              <Silenced silence={finding.silenced} />
              <MendLink finding={finding} />{' '}
              <Link to="/findings" search={{ rule: [finding.rule] }} className="finding__more">
                {findingWords.ofThisRule}
                <span className="govuk-visually-hidden">: {finding.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
