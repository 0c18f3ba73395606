import type { Finding } from '@sharemap/rules'
import { findingWords } from '../../../findings/finding-words.ts'
import { LawCitations } from '../../../findings/LawCitations.tsx'
import { SeverityMark } from '../../../findings/SeverityMark.tsx'
import { Silenced } from '../../../findings/Silenced.tsx'
import { formWords } from '../words/form-words.ts'
import { type FieldNotes, useForm } from './form-context.ts'

/** What keeps a field from being saved, and what the law asks of it. */
export const FieldNotesList = ({ id, notes }: { readonly id: string; readonly notes: FieldNotes }) => (
  <div id={id} className="field-notes">
    {notes.problems.map(({ message }) => (
      <p key={message} className="field-note field-note--problem">
        {message}
      </p>
    ))}
    {notes.findings.map((finding) => (
      <FindingNote key={`${finding.rule} ${finding.field} ${finding.message}`} finding={finding} />
    ))}
  </div>
)

/** One finding in short, with its reasons folded away. */
export const FindingNote = ({ finding }: { readonly finding: Finding }) => {
  const { silence } = useForm()
  return (
    <div className="field-note">
      <SeverityMark severity={finding.severity} /> {finding.message}
      <Silenced silence={finding.silenced} />
      <details>
        <summary>
          {formWords.whyAndMend}
          <span className="govuk-visually-hidden">: {finding.title}</span>
        </summary>
        <p>
          <b>{findingWords.mend}:</b> {finding.mend}
        </p>
        <LawCitations law={finding.law} />
        {finding.silenced === null && (
          <button type="button" className="link-button" onClick={() => silence(finding)}>
            {formWords.answerForIt}
            <span className="govuk-visually-hidden">: {finding.title}</span>
          </button>
        )}
      </details>
    </div>
  )
}
