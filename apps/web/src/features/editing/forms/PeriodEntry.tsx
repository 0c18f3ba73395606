import { useState } from 'react'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { retentionWords } from '../words/record-form-words.ts'
import { type PeriodUnit, readPeriod, writePeriod } from './period.ts'

export interface PeriodEntryProps {
  /** An ISO 8601 duration; empty where none is given yet. */
  readonly value: string
  readonly onChange: (period: string) => void
}

/** A number and a unit. A period that is made of several is shown as it is written. */
export const PeriodEntry = ({ value, onChange }: PeriodEntryProps) => {
  const read = readPeriod(value)
  const [unit, setUnit] = useState<PeriodUnit>(read?.unit ?? 'Y')
  if (value !== '' && read === null) {
    return <TextEntry path="keptFor.period" label={retentionWords.otherPeriod} value={value} onChange={onChange} />
  }
  const chosen = read?.unit ?? unit
  return (
    <FieldFrame path="keptFor.period" label={retentionWords.length}>
      {({ id, describedBy, invalid }) => (
        <span className="form-field__line">
          <input
            id={id}
            type="number"
            min={1}
            className="form-field__number"
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={read?.count ?? ''}
            onChange={({ target }) => onChange(writePeriod(target.value, chosen))}
          />
          <select
            aria-label={retentionWords.unit}
            value={chosen}
            onChange={({ target }) => {
              const next = target.value as PeriodUnit
              setUnit(next)
              if (read !== null) onChange(writePeriod(String(read.count), next))
            }}
          >
            {(Object.keys(retentionWords.units) as PeriodUnit[]).map((option) => (
              <option key={option} value={option}>
                {retentionWords.units[option]}
              </option>
            ))}
          </select>
        </span>
      )}
    </FieldFrame>
  )
}
