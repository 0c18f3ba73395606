import type { RecordStatus } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { Redo2, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { statusWords } from '../../details/details-words.ts'
import { focusConflict } from '../../editing/focus-conflict.ts'
import { ukMoment } from '../../editing/uk-moment.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { isNewDraft, mainRecord } from './draft/draft.ts'
import type { WorkedDraft } from './draft/use-draft.ts'
import type { DraftFindings } from './draft/use-draft-findings.ts'
import { focusField } from './fields/field-anchor.ts'
import type { Notes } from './fields/use-notes.ts'
import type { Saving } from './use-save.ts'
import { formWords } from './words/form-words.ts'

export interface FormAsideProps {
  readonly work: WorkedDraft
  readonly saving: Saving
  readonly findings: readonly Finding[]
  readonly findingsState: DraftFindings['state']
  readonly fieldOf: Notes['fieldOf']
  /** Whether both sides of a clash must be put together first. */
  readonly blocked: boolean
  readonly onSave: (status?: RecordStatus) => void
  readonly onLeave: () => void
}

/** Beside the questions: the ways to save, to undo and to leave, and what the law asks. */
export const FormAside = ({
  work,
  saving,
  findings,
  findingsState,
  fieldOf,
  blocked,
  onSave,
  onLeave,
}: FormAsideProps) => (
  <div className="editor__aside">
    <SavePanel work={work} saving={saving} blocked={blocked} onSave={onSave} onLeave={onLeave} />
    <section className="editor__findings" aria-labelledby="draft-findings">
      <h2 id="draft-findings">
        {formWords.findingsTitle} {findingsState === 'done' && <span className="quiet">({findings.length})</span>}
      </h2>
      <p className="quiet">{blocked ? formWords.settleFirst : stateWords(findingsState, findings.length)}</p>
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

type SavePanelProps = Pick<FormAsideProps, 'work' | 'saving' | 'blocked' | 'onSave' | 'onLeave'>

const SavePanel = ({ work, saving, blocked, onSave, onLeave }: SavePanelProps) => {
  const whyId = useId()
  const { status } = mainRecord(work.draft)
  const isNew = isNewDraft(work.draft)
  const canSave = !saving.pending && !blocked
  return (
    <section className="editor__save" aria-label={formWords.save}>
      {work.restoredFrom !== null && (
        <p className="editor__restored" role="status">
          {formWords.restored(ukMoment(work.restoredFrom))}{' '}
          <button type="button" className="link-button" onClick={work.discard}>
            {formWords.discard}
          </button>
        </p>
      )}
      <p className="quiet">
        {!isNew && `${formWords.statusNow(statusWords[status])}. `}
        {!isNew && status === 'approved' && work.isChanged && `${formWords.becomesDraft} `}
        {status === 'retired' && `${formWords.retired} `}
        {work.isChanged ? (work.isKept ? formWords.kept : formWords.notKept) : formWords.nothingToSave}
      </p>
      {blocked && (
        <p className="editor__restored">
          {formWords.settleFirst}{' '}
          <button type="button" className="link-button" onClick={focusConflict}>
            {formWords.toClash}
          </button>
        </p>
      )}
      <div className="editor__why">
        <label htmlFor={whyId}>
          {formWords.why} <span className="quiet">{formWords.whyHint}</span>
        </label>
        <input
          id={whyId}
          type="text"
          maxLength={2000}
          autoComplete="off"
          value={saving.why}
          onChange={({ target }) => saving.setWhy(target.value)}
        />
      </div>
      <div className="form-actions">
        <button type="button" className="button" disabled={!canSave || !work.isChanged} onClick={() => onSave()}>
          {saving.pending ? formWords.saving : isNew ? formWords.saveDraft : formWords.save}
        </button>
        {status !== 'in-review' && (
          <button
            type="button"
            className="button button--quiet"
            // A draft may be sent as it stands; what is approved already asks for no review until it changes.
            disabled={!canSave || (!work.isChanged && (isNew || status === 'approved'))}
            onClick={() => onSave('in-review')}
          >
            {formWords.sendForReview}
          </button>
        )}
      </div>
      <div className="form-actions">
        <button
          type="button"
          className="tool-button"
          title={formWords.undoHint}
          disabled={work.undo === undefined}
          onClick={work.undo}
        >
          <Undo2 aria-hidden="true" size={16} /> {formWords.undo}
        </button>
        <button
          type="button"
          className="tool-button"
          title={formWords.redoHint}
          disabled={work.redo === undefined}
          onClick={work.redo}
        >
          <Redo2 aria-hidden="true" size={16} /> {formWords.redo}
        </button>
        <button type="button" className="tool-button" onClick={onLeave}>
          {work.isChanged ? formWords.leave : formWords.cancel}
        </button>
        {work.isChanged && work.restoredFrom === null && (
          <button type="button" className="tool-button" onClick={work.discard}>
            {formWords.discard}
          </button>
        )}
      </div>
    </section>
  )
}
