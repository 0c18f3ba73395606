import type { RecordKind } from '@sharemap/register'
import type { ReactNode } from 'react'
import { PickMany } from '../../../pickers/PickMany.tsx'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form-context.ts'
import { useRecordChoices } from './use-record-choices.ts'

interface PickProps {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  /** The kinds that may be chosen. */
  readonly kinds: readonly RecordKind[]
  /** The kind that may be added in the course of things; none where nothing may. */
  readonly adds?: RecordKind
}

export interface PickRecordProps extends PickProps {
  readonly value: string | null
  readonly onChoose: (id: string | null) => void
  readonly clearable?: boolean
}

/** Chooses a record by name, alias or plain name, or adds it. */
export const PickRecord = ({ path, label, hint, kinds, adds, value, onChoose, clearable = true }: PickRecordProps) => {
  const choices = useRecordChoices(kinds)
  const { add } = useForm()
  return (
    <FieldFrame path={path} label={label} hint={hint}>
      {({ id, describedBy, invalid }) => (
        <PickOne
          id={id}
          label={label}
          describedBy={describedBy}
          invalid={invalid}
          value={value}
          choices={choices}
          onChoose={onChoose}
          onAdd={adds && ((name) => add({ kind: adds, name, onAdded: onChoose }))}
          clearable={clearable}
        />
      )}
    </FieldFrame>
  )
}

export interface PickRecordsProps extends PickProps {
  readonly values: readonly string[]
  readonly onChange: (ids: string[]) => void
}

/** Chooses several records. */
export const PickRecords = ({ path, label, hint, ...rest }: PickRecordsProps) => (
  <FieldFrame path={path} label={label} hint={hint}>
    {({ id, describedBy, invalid }) => (
      <RecordsPicker {...rest} id={id} label={label} describedBy={describedBy} invalid={invalid} />
    )}
  </FieldFrame>
)

export interface RecordsPickerProps extends Omit<PickRecordsProps, 'path' | 'hint'> {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly chips?: boolean
}

/** As PickRecords, for a frame that holds more than the picker. */
export const RecordsPicker = ({ kinds, adds, values, onChange, ...rest }: RecordsPickerProps) => {
  const choices = useRecordChoices(kinds)
  const { add } = useForm()
  return (
    <PickMany
      {...rest}
      values={values}
      choices={choices}
      onChange={onChange}
      onAdd={adds && ((name) => add({ kind: adds, name, onAdded: (id) => onChange([...values, id]) }))}
    />
  )
}
