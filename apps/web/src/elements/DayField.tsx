import { isIsoDate } from '@sharemap/law'
import { useId, useState } from 'react'

export interface DayFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChoose: (day: string) => void
}

/** A day to choose. A day that is half typed is kept in the field alone: it is nothing to look at the register by. */
export const DayField = ({ label, hint, value, onChoose }: DayFieldProps) => {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <div className="field">
      <label htmlFor={id} title={hint}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        required
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value)
          if (isIsoDate(target.value)) onChoose(target.value)
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  )
}
