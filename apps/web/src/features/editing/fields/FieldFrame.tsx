import { type ReactNode, useContext, useEffect, useId } from 'react'
import { FieldNotesList } from './FieldNotesList.tsx'
import { fieldAnchor } from './field-anchor.ts'
import { RecordScope, useForm } from './form-context.ts'

/** What a control needs of the frame around it. */
export interface FrameParts {
  /** The id that the label points at. */
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

export interface FieldFrameProps {
  /** Where in the record the answer stands, as a dotted path; it is how findings and links find the field. */
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  /** Whether the answer is made of several controls: it then has a legend in the place of a label. */
  readonly group?: boolean
  readonly children: (parts: FrameParts) => ReactNode
}

/** A question with its hint, its answer, and what the checks and rules say of it. */
export const FieldFrame = ({ path, label, hint, group = false, children }: FieldFrameProps) => {
  const { notesOf, show } = useForm()
  const record = useContext(RecordScope)
  const id = useId()
  useEffect(() => show({ record, path, label }), [show, record, path, label])
  const notes = notesOf(record, path)
  const isNoted = notes.problems.length + notes.findings.length > 0
  const described = [hint === undefined ? '' : `${id}-hint`, isNoted ? `${id}-notes` : ''].filter((part) => part !== '')
  const describedBy = described.length === 0 ? undefined : described.join(' ')
  const invalid = notes.problems.length > 0
  const Frame = group ? 'fieldset' : 'div'
  return (
    <Frame
      id={fieldAnchor(record, path)}
      className={`form-field${invalid ? ' form-field--invalid' : ''}`}
      {...(group ? { 'aria-describedby': describedBy } : {})}
    >
      {group ? (
        <legend className="form-field__label">{label}</legend>
      ) : (
        <label className="form-field__label" htmlFor={id}>
          {label}
        </label>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="form-field__hint">
          {hint}
        </p>
      )}
      {children({ id, describedBy, invalid })}
      {isNoted && <FieldNotesList id={`${id}-notes`} notes={notes} />}
    </Frame>
  )
}
