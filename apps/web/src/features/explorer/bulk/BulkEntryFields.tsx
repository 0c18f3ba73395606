import { useId } from 'react'
import { type BulkEntry, type BulkField, type BulkOption, unsaidValue } from './bulk-field.ts'
import { bulkWords } from './bulk-words.ts'

export interface BulkEntryFieldsProps {
  readonly field: BulkField
  readonly options: readonly BulkOption[]
  readonly entry: BulkEntry
  readonly onChange: (entry: BulkEntry) => void
}

/** Enters the new value: one of several, a day or words, or that nobody has said. */
export const BulkEntryFields = ({ field, options, entry, onChange }: BulkEntryFieldsProps) => {
  const id = useId()
  const set = (value: string) => onChange({ ...entry, value })
  if (field.entry === 'options') {
    const asksReason = options.some((option) => option.value === entry.value && option.asksReason === true)
    return (
      <>
        <div className="small-form__field">
          <label htmlFor={id}>{bulkWords.value}</label>
          <select id={id} value={entry.value} onChange={({ target }) => set(target.value)}>
            <option value="">{bulkWords.choose}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {asksReason && (
          <div className="small-form__field">
            <label htmlFor={`${id}-reason`}>{bulkWords.reason}</label>
            <input
              id={`${id}-reason`}
              type="text"
              value={entry.reason}
              onChange={({ target }) => onChange({ ...entry, reason: target.value })}
            />
          </div>
        )}
      </>
    )
  }
  const isUnsaid = entry.value === unsaidValue
  return (
    <fieldset className="bulk__which">
      <legend>{bulkWords.value}</legend>
      <label className="field">
        <span>{field.entry === 'day' ? bulkWords.day : bulkWords.text}</span>
        <input
          type={field.entry === 'day' ? 'date' : 'text'}
          value={isUnsaid ? '' : entry.value}
          disabled={isUnsaid}
          onChange={({ target }) => set(target.value)}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={isUnsaid} onChange={({ target }) => set(target.checked ? unsaidValue : '')} />
        <span>{bulkWords.unsaid}</span>
      </label>
    </fieldset>
  )
}
