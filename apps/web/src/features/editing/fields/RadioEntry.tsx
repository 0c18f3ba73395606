import { type ReactNode, useId } from 'react'
import { FieldFrame } from './FieldFrame.tsx'

export interface RadioEntryProps<Value extends string> {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: Value
  readonly words: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
  /** What is asked next, under the answers. */
  readonly children?: ReactNode
}

/** One of a few, all of them in sight. */
export const RadioEntry = <Value extends string>({
  path,
  label,
  hint,
  value,
  words,
  onChange,
  children,
}: RadioEntryProps<Value>) => {
  const name = useId()
  return (
    <FieldFrame path={path} label={label} hint={hint} group>
      {() => (
        <>
          <RadioRow name={name} value={value} words={words} onChange={onChange} />
          {children}
        </>
      )}
    </FieldFrame>
  )
}

export interface RadioRowProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly words: Readonly<Partial<Record<Value, string>>>
  readonly onChange: (value: Value) => void
}

/** The answers, side by side where there is room. */
export const RadioRow = <Value extends string>({ name, value, words, onChange }: RadioRowProps<Value>) => (
  <div className="choice">
    {(Object.keys(words) as Value[]).map((option) => (
      <label key={option} className="choice__option">
        <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
        <span>{words[option]}</span>
      </label>
    ))}
  </div>
)
