import type { ReactNode } from 'react'
import { FieldFrame } from './FieldFrame.tsx'

export interface TextEntryProps {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lines?: number
  readonly type?: 'text' | 'url' | 'email' | 'date'
  readonly placeholder?: string
  /** Whether a dialog puts the focus here when it opens. */
  readonly first?: boolean
}

/** A text to type, on one line or several; or a day. */
export const TextEntry = ({
  path,
  label,
  hint,
  value,
  onChange,
  lines = 1,
  type = 'text',
  placeholder,
  first = false,
}: TextEntryProps) => (
  <FieldFrame path={path} label={label} hint={hint}>
    {({ id, describedBy, invalid }) => {
      const given = {
        id,
        value,
        placeholder,
        'data-first-focus': first || undefined,
        'aria-describedby': describedBy,
        'aria-invalid': invalid || undefined,
        className: 'form-field__text',
        onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
      }
      return lines > 1 ? <textarea {...given} rows={lines} /> : <input {...given} type={type} autoComplete="off" />
    }}
  </FieldFrame>
)

export interface OptionalEntryProps extends Omit<TextEntryProps, 'value' | 'onChange'> {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** As TextEntry, for what may be left out. */
export const OptionalEntry = ({ value, onChange, ...rest }: OptionalEntryProps) => (
  <TextEntry {...rest} value={value ?? ''} onChange={(text) => onChange(text === '' ? null : text)} />
)
