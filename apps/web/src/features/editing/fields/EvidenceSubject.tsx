import { useContext } from 'react'
import { fieldLabel } from '../../../history/field-label.ts'
import { commonWords } from '../words/common-words.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { RecordScope, useForm } from './form-context.ts'

export interface EvidenceSubjectProps {
  readonly path: string
  readonly value: string | null
  readonly onChange: (field: string | null) => void
}

/** Evidence is about facts; these are the means of keeping a record, of which no notice speaks. */
const notFacts = new Set([
  'id',
  'version',
  'status',
  'visibility',
  'evidence',
  'notes',
  'reviewDue',
  'owner',
  'silences',
  'dpvTerms',
])

/** Which field of the record a piece of evidence is about: the whole, one of its fields, or the place that it named already. */
export const EvidenceSubject = ({ path, value, onChange }: EvidenceSubjectProps) => {
  const { draft, recordOf } = useForm()
  const record = draft.records[useContext(RecordScope)]
  const fields = Object.keys(record ?? {}).filter((field) => !notFacts.has(field))
  const offered = value === null || fields.includes(value) ? fields : [value, ...fields]
  return (
    <FieldFrame path={path} label={commonWords.evidenceField}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        >
          <option value="">{commonWords.evidenceWhole}</option>
          {offered.map((field) => (
            <option key={field} value={field}>
              {fieldLabel(field, (other) => recordOf(other)?.name ?? other)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
