import { X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { pickerWords } from '../../../pickers/picker-words.ts'
import { formWords } from '../words/form-words.ts'
import { FieldFrame, type FrameParts } from './FieldFrame.tsx'

export interface TextListEntryProps {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
}

/** Several short texts. */
export const TextListEntry = ({ path, label, hint, values, onChange }: TextListEntryProps) => (
  <FieldFrame path={path} label={label} hint={hint}>
    {(parts) => <TextList label={label} values={values} onChange={onChange} parts={parts} />}
  </FieldFrame>
)

export interface TextListProps extends Pick<TextListEntryProps, 'label' | 'values' | 'onChange'> {
  readonly parts: FrameParts
}

/** The texts so far, and a field for the next: Enter or leaving it adds what was typed. */
export const TextList = ({ label, values, onChange, parts: { id, describedBy, invalid } }: TextListProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const add = () => {
    const next = text.trim()
    if (next !== '' && !values.includes(next)) onChange([...values, next])
    setText('')
  }
  return (
    <div>
      {values.length > 0 && (
        <ul className="chips__list" aria-label={pickerWords.chosen(label)}>
          {values.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="chip"
                aria-label={pickerWords.remove(value)}
                onClick={() => {
                  onChange(values.filter((other) => other !== value))
                  input.current?.focus()
                }}
              >
                {value} <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="form-field__line">
        <input
          ref={input}
          id={id}
          type="text"
          className="form-field__text"
          aria-label={values.length > 0 ? formWords.another(label) : label}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || text.trim() === '') return
            event.preventDefault()
            add()
          }}
        />
      </span>
    </div>
  )
}
