import { useId } from 'react'
import { kindWords } from '../details/details-words.ts'
import { elementWords } from './element-words.ts'

export interface PickableRecord {
  readonly id: string
  readonly label: string
  readonly kind: keyof typeof kindWords
}

export interface RecordPickerProps {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly PickableRecord[]
  /** What choosing none means, in words. */
  readonly none?: string
  readonly onChoose: (id: string | undefined) => void
}

/** Chooses one record, under headings by kind. */
export const RecordPicker = ({ label, value, choices, none = elementWords.choose, onChoose }: RecordPickerProps) => {
  const id = useId()
  const kinds = [...new Set(choices.map(({ kind }) => kind))]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{none}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={kindWords[kind]}>
            {choices
              .filter((choice) => choice.kind === kind)
              .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))
              .map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
