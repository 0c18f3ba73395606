import { kindOfIdentifier, type RecordKind } from '@sharemap/register'
import { useMemo, useRef } from 'react'
import { toRecordChoice } from '../../../pickers/record-choice.ts'
import type { PickChoice } from '../../../pickers/search-choices.ts'
import { useWorkbench } from '../../../workbench/workbench-context.ts'
import { useForm } from './form-context.ts'

/**
 * The records that a picker offers: those of the register that are in use, and those that the draft adds.
 *
 * @param kinds the kinds that it offers. The list must be the same from one drawing to the next.
 * @returns the choices in the order of their names.
 */
export const useRecordChoices = (kinds: readonly RecordKind[]): readonly PickChoice[] => {
  const { records } = useWorkbench()
  const { draft } = useForm()
  const standing = useMemo(
    () =>
      [...records.all()]
        .filter(({ kind, record }) => kinds.includes(kind) && record.status !== 'retired')
        .map(({ kind, record }) => toRecordChoice(record, kind, kinds.length > 1))
        .sort(byLabel),
    [records, kinds],
  )
  const added = Object.values(draft.records).flatMap((record) => {
    const kind = kindOfIdentifier(record.id)
    const isAdded = draft.base[record.id] === undefined && record.id !== draft.main && record.name !== ''
    return kind !== undefined && isAdded && kinds.includes(kind) ? [toRecordChoice(record, kind, kinds.length > 1)] : []
  })
  // The list must stay the same while other things are typed: it is searched by an index that is made of it once.
  const last = useRef<{ readonly of: unknown; readonly key: string; readonly choices: readonly PickChoice[] } | null>(
    null,
  )
  const key = JSON.stringify(added)
  if (last.current?.of !== standing || last.current.key !== key) {
    const choices = added.length === 0 ? standing : [...standing, ...added].sort(byLabel)
    last.current = { of: standing, key, choices }
  }
  return last.current.choices
}

const byLabel = (one: PickChoice, other: PickChoice) => one.label.localeCompare(other.label, 'en-GB')
