import type { RecordStatus } from '@sharemap/register'
import { Redo2, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { statusWords } from '../../details/details-words.ts'
import { focusConflict } from '../../editing/focus-conflict.ts'
import { ukMoment } from '../../editing/uk-moment.ts'
import { isNewDraft, mainRecord } from './draft/draft.ts'
import type { WorkedDraft } from './draft/use-draft.ts'
import { SendAlong } from './SendAlong.tsx'
import type { Along } from './use-along.ts'
import type { Saving } from './use-save.ts'
import { formWords } from './words/form-words.ts'

export interface SavePanelProps {
  readonly work: WorkedDraft
  readonly saving: Saving
  /** What can be sent for review with it. */
  readonly along: Along
  /** Whether both sides of a clash must be put together first. */
  readonly blocked: boolean
  readonly onSave: (status?: RecordStatus) => void
  readonly onLeave: () => void
}

/** Where the panel is found by what leads to it. */
export const savePanelId = 'save-panel'

/** The ways to save, to undo and to leave. */
export const SavePanel = ({ work, saving, along, blocked, onSave, onLeave }: SavePanelProps) => {
  const whyId = useId()
  const { status } = mainRecord(work.draft)
  const isNew = isNewDraft(work.draft)
  const canSave = !saving.pending && !blocked
  return (
    <section className="editor__save" id={savePanelId} tabIndex={-1} aria-label={formWords.save}>
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
      {status !== 'in-review' && <SendAlong along={along} />}
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
