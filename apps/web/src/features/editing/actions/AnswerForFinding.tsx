import type { RecordSilence } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { type FormEvent, useId, useState } from 'react'
import { useSession } from '../../../editing/use-session.ts'
import { Sheet } from '../../../elements/Sheet.tsx'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { withRecord } from '../draft/draft.ts'
import { useForm } from '../fields/form-context.ts'
import { actionWords } from '../words/action-words.ts'
import { formWords } from '../words/form-words.ts'

export interface AnswerForFindingProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Answers for a finding until a day: why it may stand for now, in the name of whoever says so. It is saved with the form. */
export const AnswerForFinding = ({ finding, onClose }: AnswerForFindingProps) => {
  const { change } = useForm()
  const { person } = useSession()
  const { today } = useWorkbench()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const id = useId()
  const answer = (event: FormEvent) => {
    event.preventDefault()
    const silence: RecordSilence = {
      rule: finding.rule,
      field: finding.field,
      reason: reason.trim(),
      by: person?.fullName ?? '',
      on: today,
      until,
    }
    change((draft) => {
      const record = draft.records[finding.record]
      if (record === undefined) return draft
      return withRecord(draft, { ...record, silences: [...(record.silences ?? []), silence] })
    }, null)
    onClose()
  }
  return (
    <Sheet title={actionWords.answerFor} closeLabel={formWords.close} onClose={onClose}>
      <form className="small-form" onSubmit={answer}>
        <p>
          <b>{finding.title}.</b> {finding.message}
        </p>
        <p className="quiet">{actionWords.answerHint}</p>
        <div className="small-form__field">
          <label htmlFor={`${id}-reason`}>{actionWords.reason}</label>
          <textarea
            id={`${id}-reason`}
            rows={3}
            required
            maxLength={2000}
            data-first-focus
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <div className="small-form__field">
          <label htmlFor={`${id}-until`}>{actionWords.until}</label>
          <input
            id={`${id}-until`}
            type="date"
            required
            min={today}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        </div>
        <div className="form-actions">
          <button type="submit" className="button" disabled={reason.trim() === '' || until <= today}>
            {actionWords.answerFor}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {formWords.cancel}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
