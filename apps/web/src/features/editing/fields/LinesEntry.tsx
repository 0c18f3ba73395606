import type { LineSpan } from '@sharemap/register'
import { commonWords } from '../words/common-words.ts'
import { FieldFrame } from './FieldFrame.tsx'

export interface LinesEntryProps {
  readonly path: string
  readonly value: LineSpan | null
  readonly onChange: (lines: LineSpan | null) => void
}

const readLine = (text: string): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null)

/** Lines of a notice, from and to: one line where only the first is given. */
export const LinesEntry = ({ path, value, onChange }: LinesEntryProps) => (
  <FieldFrame path={path} label={commonWords.evidenceFrom}>
    {({ id, describedBy, invalid }) => (
      <span className="form-field__line">
        <input
          id={id}
          type="number"
          min={1}
          className="form-field__number"
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          value={value?.from ?? ''}
          onChange={({ target }) => {
            const from = readLine(target.value)
            const wasOneLine = value === null || value.to === value.from
            onChange(from === null ? null : { from, to: wasOneLine ? from : value.to })
          }}
        />
        <label htmlFor={`${id}-to`}>{commonWords.evidenceTo}</label>
        <input
          id={`${id}-to`}
          type="number"
          min={value?.from ?? 1}
          className="form-field__number"
          value={value?.to ?? ''}
          onChange={({ target }) => {
            const to = readLine(target.value)
            if (to !== null) onChange({ from: value?.from ?? to, to })
          }}
        />
      </span>
    )}
  </FieldFrame>
)
