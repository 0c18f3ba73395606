import { exportWords } from './export-words.ts'
import { type Format, formatPurposes } from './formats-query.ts'

export interface FormatChoiceProps {
  readonly formats: readonly Format[]
  readonly format: Format
  /** Is given the id of the chosen format. */
  readonly onChoose: (id: string) => void
}

/** The formats by what they are for, and what the chosen one needs of a scope. */
export const FormatChoice = ({ formats, format, onChoose }: FormatChoiceProps) => (
  <>
    <label className="field">
      <span>{exportWords.format}</span>
      <select data-first-focus value={format.id} onChange={({ target }) => onChoose(target.value)}>
        {formatPurposes.map((purpose) => (
          <optgroup key={purpose} label={exportWords.purposes[purpose]}>
            {formats
              .filter((one) => one.for === purpose)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
    {format.needs !== null && <p className="unsaid">{exportWords.needs[format.needs]}</p>}
  </>
)
