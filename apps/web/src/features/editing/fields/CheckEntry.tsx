import { FieldFrame } from './FieldFrame.tsx'

export interface CheckEntryProps {
  readonly path: string
  readonly label: string
  readonly says: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** Yes where it is ticked, no where it is not. */
export const CheckEntry = ({ path, label, says, value, onChange }: CheckEntryProps) => (
  <FieldFrame path={path} label={label} group>
    {() => <CheckLine label={says} checked={value} onChange={onChange} />}
  </FieldFrame>
)

export interface CheckLineProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One box to tick. */
export const CheckLine = ({ label, hint, checked, onChange }: CheckLineProps) => (
  <label className="check">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    <span className="check__label">
      {label} {hint !== undefined && <span className="quiet">{hint}</span>}
    </span>
  </label>
)

export interface CheckListProps {
  readonly choices: readonly { readonly id: string; readonly label: string; readonly hint?: string }[]
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
}

/** Any of several boxes to tick. */
export const CheckList = ({ choices, values, onChange }: CheckListProps) => (
  <div className="check-list">
    {choices.map(({ id, label, hint }) => (
      <CheckLine
        key={id}
        label={label}
        hint={hint}
        checked={values.includes(id)}
        onChange={(checked) => onChange(checked ? [...values, id] : values.filter((other) => other !== id))}
      />
    ))}
  </div>
)
