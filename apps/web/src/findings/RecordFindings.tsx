import { Link } from '@tanstack/react-router'
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
  const own = found?.ofRecord.get(id) ?? []
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
            <li key={`${finding.rule} ${finding.field} ${finding.message}`} className="finding">
              <SeverityMark severity={finding.severity} /> <b>{finding.title}</b>
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
