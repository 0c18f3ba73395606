import { isIsoDate } from '@sharemap/law'
import { useState } from 'react'

export interface OptionalDayProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChoose: (day: string | undefined) => void
}

/** A day to choose or to leave open. What is half typed stays in the field alone. */
export const OptionalDay = ({ label, value, onChoose }: OptionalDayProps) => {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="date"
        value={draft ?? value ?? ''}
        onChange={({ target }) => {
          setDraft(target.value)
          // A field for dates is empty too while a day is half typed; only one that is no longer edited was cleared.
          if (isIsoDate(target.value)) onChoose(target.value)
        }}
        onBlur={({ target }) => {
          setDraft(null)
          if (target.value === '' && target.validity.valid && value !== undefined) onChoose(undefined)
        }}
      />
    </label>
  )
}
