import type { ReactNode } from 'react'
import { FieldFrame } from './FieldFrame.tsx'

export interface SelectEntryProps<Value extends string> {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: Value
  /** Each value with its words, in the order in which they are offered. */
  readonly words: Readonly<Partial<Record<Value, string>>>
  readonly onChange: (value: Value) => void
}

/** One of a fixed few. */
export const SelectEntry = <Value extends string>({
  path,
  label,
  hint,
  value,
  words,
  onChange,
}: SelectEntryProps<Value>) => (
  <FieldFrame path={path} label={label} hint={hint}>
    {({ id, describedBy, invalid }) => (
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {(Object.keys(words) as Value[]).map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
)
