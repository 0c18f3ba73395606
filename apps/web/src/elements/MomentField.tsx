import { useId, useState } from 'react'
import { readUkTime } from '../workbench/uk-time.ts'

export interface MomentFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string | undefined
  readonly onChoose: (time: string | undefined) => void
}

/** A day and time to choose, as clocks in the United Kingdom show it. What is half typed stays in the field alone. */
export const MomentField = ({ label, hint, value, onChoose }: MomentFieldProps) => {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        aria-describedby={`${id}-hint`}
        value={draft ?? value ?? ''}
        onChange={({ target }) => {
          setDraft(target.value)
          if (target.value === '') onChoose(undefined)
          else if (readUkTime(target.value) !== null) onChoose(target.value)
        }}
        onBlur={() => setDraft(null)}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
    </div>
  )
}
