import { useId, useState } from 'react'
import { useEdits } from '../editing/edits-context.ts'
import { DayField } from '../elements/DayField.tsx'
import { Sheet } from '../elements/Sheet.tsx'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { daysAfter } from './days-after.ts'
import { editOfStep, type ReviewStep } from './review-step.ts'
import { stepWords } from './step-words.ts'

export interface StepSheetProps {
  readonly step: ReviewStep
  /** The records, by id. */
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** Takes a step with one record or many, as one change, with what is to be said with it. */
export const StepSheet = ({ step, ids, onClose }: StepSheetProps) => {
  const { records, today } = useWorkbench()
  const { send, pending } = useEdits()
  const id = useId()
  const [comment, setComment] = useState('')
  const aYearOn = daysAfter(today, 365)
  const [nextReview, setNextReview] = useState(aYearOn)
  const [trouble, setTrouble] = useState<string | null>(null)
  const words = stepWords.steps[step]
  const take = async () => {
    const targets = ids.flatMap((one) => records.get(one)?.record ?? [])
    if (targets.length < ids.length) return setTrouble(stepWords.gone)
    const details = { comment: comment.trim(), nextReview }
    const answer = await send(
      targets.map((target) => editOfStep(step, target, details)),
      details.comment === '' ? words.done : details.comment,
    )
    if (answer.kind === 'accepted') onClose()
    else setTrouble(answer.kind === 'conflict' ? stepWords.overtaken : answer.message)
  }
  return (
    <Sheet title={words.title(ids.length)} closeLabel={stepWords.close} onClose={onClose}>
      <ul className="entry__records">
        {ids.map((one) => (
          <li key={one}>{records.nameOf(one)}</li>
        ))}
      </ul>
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        {step === 'reviewed' && (
          <div>
            <DayField label={stepWords.nextReview} value={nextReview} onChoose={setNextReview} />
            <p className="quiet">{stepWords.nextReviewHint(aYearOn)}</p>
          </div>
        )}
        <div className="stacked-field">
          <label htmlFor={id}>{step === 'send-back' ? stepWords.commentNeeded : stepWords.comment}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={2000}
            required={step === 'send-back'}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
            data-first-focus={step === 'send-back' || undefined}
          />
        </div>
        <p role="alert" className="form-trouble">
          {trouble}
        </p>
        <button
          type="submit"
          className="button"
          disabled={pending}
          data-first-focus={step !== 'send-back' || undefined}
        >
          {pending ? stepWords.saving : words.button}
        </button>
      </form>
    </Sheet>
  )
}
