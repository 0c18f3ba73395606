import { type HTMLInputAutoCompleteAttribute, useId } from 'react'

export interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly maxLength?: number
  readonly required?: boolean
  /** Whether it has the focus when the sheet that it stands in opens. */
  readonly first?: boolean
}

/** A line of text in a form, under its own words. */
export const TextField = ({
  label,
  hint,
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  maxLength = 200,
  required = true,
  first = false,
}: TextFieldProps) => {
  const id = useId()
  return (
    <div className="stacked-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="stacked-field__hint">
          {hint}
        </span>
      )}
      <input
        id={id}
        type={type}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
        maxLength={maxLength}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        data-first-focus={first || undefined}
      />
    </div>
  )
}
