import type { SaidOrNone } from '@sharemap/register'
import type { ReactNode } from 'react'
import { SaidEntry } from './SaidEntry.tsx'

export interface SaidTextProps {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: SaidOrNone<string>
  readonly onChange: (value: SaidOrNone<string>) => void
  readonly none?: string
  readonly noneBecause?: string
  readonly type?: 'text' | 'date' | 'url'
  readonly before?: string
}

/** A text, or a day, that may be unsaid. */
export const SaidText = ({ type = 'text', before, ...rest }: SaidTextProps) => (
  <SaidEntry {...rest} empty="" isEmpty={(text) => text === ''}>
    {(text, change, { id, describedBy, invalid }) => (
      <span className="form-field__line">
        {before !== undefined && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          type={type}
          aria-label={before === undefined ? rest.label : `${rest.label} ${before}`}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          className="form-field__text"
          autoComplete="off"
          value={text}
          onChange={({ target }) => change(target.value)}
        />
      </span>
    )}
  </SaidEntry>
)
