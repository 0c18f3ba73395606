import type { RecordKind, SaidOrNone } from '@sharemap/register'
import type { ReactNode } from 'react'
import { PickOne } from '../../../pickers/PickOne.tsx'
import { useForm } from './form-context.ts'
import { RecordsPicker } from './PickRecord.tsx'
import { SaidEntry } from './SaidEntry.tsx'
import { useRecordChoices } from './use-record-choices.ts'

interface SaidRecordBase {
  readonly path: string
  readonly label: string
  readonly hint?: ReactNode
  readonly kinds: readonly RecordKind[]
  readonly adds?: RecordKind
  readonly none?: string
}

export interface SaidRecordProps extends SaidRecordBase {
  readonly value: SaidOrNone<string>
  readonly onChange: (value: SaidOrNone<string>) => void
}

/** A record, where somebody says which. */
export const SaidRecord = ({ kinds, adds, value, onChange, ...rest }: SaidRecordProps) => {
  const choices = useRecordChoices(kinds)
  const { add } = useForm()
  const choose = (id: string | null) => onChange(id === null ? { state: 'not-stated' } : { state: 'stated', value: id })
  return (
    <SaidEntry<string> {...rest} value={value} empty="" isEmpty={(id) => id === ''} onChange={onChange}>
      {(id, _change, parts) => (
        <PickOne
          {...parts}
          label={rest.label}
          value={id}
          choices={choices}
          onChoose={choose}
          onAdd={adds && ((name) => add({ kind: adds, name, onAdded: choose }))}
        />
      )}
    </SaidEntry>
  )
}

export interface SaidRecordsProps extends SaidRecordBase {
  readonly value: SaidOrNone<string[]>
  readonly onChange: (value: SaidOrNone<string[]>) => void
  /** What stands beside the picker, such as boxes for what is likely. */
  readonly children?: (values: readonly string[], change: (values: string[]) => void) => ReactNode
}

/** Several records, where somebody says which. */
export const SaidRecords = ({ kinds, adds, value, onChange, children, ...rest }: SaidRecordsProps) => (
  <SaidEntry<string[]> {...rest} value={value} empty={[]} isEmpty={(ids) => ids.length === 0} onChange={onChange}>
    {(ids, change, parts) => (
      <>
        {children?.(ids, change)}
        <RecordsPicker
          {...parts}
          label={rest.label}
          kinds={kinds}
          {...(adds === undefined ? {} : { adds })}
          values={ids}
          onChange={change}
        />
      </>
    )}
  </SaidEntry>
)
