import type { WorkedDraft } from './draft/use-draft.ts'
import { savePanelId } from './SavePanel.tsx'
import type { Saving } from './use-save.ts'
import { formWords } from './words/form-words.ts'

export interface SaveBarProps {
  readonly work: WorkedDraft
  readonly saving: Saving
  readonly blocked: boolean
  readonly onSave: () => void
}

const toPanel = () => {
  const panel = document.getElementById(savePanelId)
  panel?.scrollIntoView({ block: 'start' })
  panel?.focus({ preventScroll: true })
}

/**
 * At the foot of a narrow screen, where the panel of saving stands below all questions: says that there is something to
 * save, and saves it.
 */
export const SaveBar = ({ work, saving, blocked, onSave }: SaveBarProps) => {
  if (!work.isChanged) return null
  return (
    <section className="editor__bar no-print" aria-label={formWords.unsaved}>
      <span>{formWords.unsaved}</span>
      <button type="button" className="button" disabled={saving.pending || blocked} onClick={onSave}>
        {saving.pending ? formWords.saving : formWords.save}
      </button>
      <button type="button" className="button button--quiet" onClick={toPanel}>
        {formWords.moreWays}
      </button>
    </section>
  )
}
