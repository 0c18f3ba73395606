import type { Finding } from '@sharemap/rules'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { DraftProblem } from '../draft/find-problems.ts'
import { fieldShowing } from './field-anchor.ts'
import type { FieldNotes, ShownField } from './form-context.ts'

const nothing: FieldNotes = { problems: [], findings: [] }

const keyOf = (record: string, path: string) => `${record} ${path}`

/** What is said of each field that is on the page, and what has no field there. */
export interface Notes {
  readonly show: (field: ShownField) => () => void
  readonly notesOf: (record: string, path: string) => FieldNotes
  /** What is about a whole record, or about a field that is not on the page. */
  readonly elsewhere: FieldNotes
  /** The label of the field that a problem is shown at; undefined where it has none. */
  readonly fieldOf: (record: string, path: string) => ShownField | undefined
}

/**
 * Brings problems and findings to the fields that they are about.
 *
 * @param problems what keeps the draft from being saved.
 * @param findings what the rules say of it.
 */
export const useNotes = (problems: readonly DraftProblem[], findings: readonly Finding[]): Notes => {
  const shown = useRef(new Map<string, ShownField>())
  const [round, setRound] = useState(0)
  const show = useCallback((field: ShownField) => {
    const key = keyOf(field.record, field.path)
    shown.current.set(key, field)
    setRound((count) => count + 1)
    return () => {
      if (shown.current.get(key) === field) shown.current.delete(key)
      setRound((count) => count + 1)
    }
  }, [])

  return useMemo(() => {
    // The fields that are on the page change with the round.
    void round
    const paths = new Map<string, string[]>()
    for (const { record, path } of shown.current.values()) paths.set(record, [...(paths.get(record) ?? []), path])
    const fieldOf = (record: string, path: string) => {
      const found = path === '' ? undefined : fieldShowing(path, paths.get(record) ?? [])
      return found === undefined ? undefined : shown.current.get(keyOf(record, found))
    }
    const byField = new Map<string, { problems: DraftProblem[]; findings: Finding[] }>()
    const notesAt = (field: ShownField | undefined) => {
      const key = field === undefined ? '' : keyOf(field.record, field.path)
      const notes = byField.get(key) ?? { problems: [], findings: [] }
      byField.set(key, notes)
      return notes
    }
    for (const problem of problems) notesAt(fieldOf(problem.record, problem.field)).problems.push(problem)
    for (const finding of findings) notesAt(fieldOf(finding.record, finding.field ?? '')).findings.push(finding)
    return {
      show,
      notesOf: (record, path) => byField.get(keyOf(record, path)) ?? nothing,
      elsewhere: byField.get('') ?? nothing,
      fieldOf,
    }
  }, [round, problems, findings, show])
}
