import type { RecordStatus } from '@sharemap/register'
import { useState } from 'react'
import { useSession } from '../editing/use-session.ts'
import { type ReviewStep, stepsFor } from './review-step.ts'
import { StepSheet } from './StepSheet.tsx'
import { stepWords } from './step-words.ts'

export interface RecordStepsProps {
  /** The record's id. */
  readonly id: string
  readonly status: RecordStatus
}

/** What can be done with a record that is not approved: send it for review, approve it, send it back. */
export const RecordSteps = ({ id, status }: RecordStepsProps) => {
  const { may } = useSession()
  const [step, setStep] = useState<ReviewStep | null>(null)
  if (status !== 'draft' && status !== 'in-review') return null
  return (
    <>
      {stepsFor(status, may).map((one) => (
        <button
          key={one}
          type="button"
          className="button button--quiet"
          aria-haspopup="dialog"
          onClick={() => setStep(one)}
        >
          {stepWords.steps[one].button}
        </button>
      ))}
      {step !== null && <StepSheet step={step} ids={[id]} onClose={() => setStep(null)} />}
    </>
  )
}
