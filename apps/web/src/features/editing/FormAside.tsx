import type { Finding } from '@sharemap/rules'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import type { DraftFindings } from './draft/use-draft-findings.ts'
import { focusField } from './fields/field-anchor.ts'
import type { Notes } from './fields/use-notes.ts'
import { SavePanel, type SavePanelProps } from './SavePanel.tsx'
import { formWords } from './words/form-words.ts'

export interface FormAsideProps extends SavePanelProps {
  readonly findings: readonly Finding[]
  readonly findingsState: DraftFindings['state']
  readonly fieldOf: Notes['fieldOf']
}

/** Beside the questions: the ways to save, to undo and to leave, and what the law asks. */
export const FormAside = ({ findings, findingsState, fieldOf, ...panel }: FormAsideProps) => (
  <div className="editor__aside">
    <SavePanel {...panel} />
    <section className="editor__findings" aria-labelledby="draft-findings">
      <h2 id="draft-findings">
        {formWords.findingsTitle} {findingsState === 'done' && <span className="quiet">({findings.length})</span>}
      </h2>
      <p className="quiet">{panel.blocked ? formWords.settleFirst : stateWords(findingsState, findings.length)}</p>
      <ul className="plain-list">
        {findings.map((finding) => {
          const field = fieldOf(finding.record, finding.field ?? '')
          return (
            <li key={`${finding.rule} ${finding.record} ${finding.field} ${finding.message}`}>
              <SeverityMark severity={finding.severity} />{' '}
              {field === undefined ? (
                finding.title
              ) : (
                <button type="button" className="link-button" onClick={() => focusField(field.record, field.path)}>
                  {finding.title}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  </div>
)

const stateWords = (state: DraftFindings['state'], count: number): string => {
  if (state === 'checking') return formWords.checking
  if (state === 'waiting') return formWords.notChecked
  if (state === 'failed') return formWords.checkFailed
  return count === 0 ? formWords.noFindings : formWords.findingsHint
}
