import type { RecordKind, RegisterRecord } from '@sharemap/register'
import { useContext } from 'react'
import type { RecordOfKind } from '../../../workbench/record-index.ts'
import { withRecord } from '../draft/draft.ts'
import { RecordScope, useForm } from './form-context.ts'

/** The record that the fields around are of, and how to change it. */
export interface EditedRecord<Kind extends RecordKind> {
  readonly record: RecordOfKind[Kind]
  /** Puts values in fields. The letters typed in one field are one step. */
  readonly set: (fields: Partial<RecordOfKind[Kind]>) => void
}

/**
 * The record that the fields around are of.
 *
 * @param _kind its kind, which only the caller knows.
 */
export const useRecord = <Kind extends RecordKind>(_kind: Kind): EditedRecord<Kind> => {
  const { draft, change } = useForm()
  const id = useContext(RecordScope)
  const record = draft.records[id] as RecordOfKind[Kind]
  return {
    record,
    set: (fields) =>
      change(
        (now) => withRecord(now, { ...(now.records[id] ?? record), ...fields } as RegisterRecord),
        typedIn(record, fields) ? `${id} ${Object.keys(fields)}` : null,
      ),
  }
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    'state' in value &&
    'value' in value &&
    typeof value.value === 'string')

/** Letters follow each other in one field and are undone as one; choices are undone one by one. */
const typedIn = (record: object, fields: object): boolean =>
  Object.entries(fields).every(([key, value]) => isText(value) && isText((record as Record<string, unknown>)[key]))
