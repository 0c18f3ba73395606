import type { RecordKind, RegisterRecord } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { createContext, useContext } from 'react'
import type { Draft } from '../draft/draft.ts'
import type { DraftProblem } from '../draft/find-problems.ts'

/** A field that is on the page now. */
export interface ShownField {
  readonly record: string
  /** A dotted path inside the record. */
  readonly path: string
  readonly label: string
}

/** What the rules and the checks say of one field. */
export interface FieldNotes {
  readonly problems: readonly DraftProblem[]
  readonly findings: readonly Finding[]
}

/** A record to be added in the course of things, and what to do with it then. */
export interface QuickAdd {
  readonly kind: RecordKind
  readonly name: string
  readonly onAdded: (id: string) => void
}

/** What the fields of a form share. */
export interface FormState {
  readonly draft: Draft
  /** Takes a step from the draft as it then is; steps about the same thing are undone as one. */
  readonly change: (step: (draft: Draft) => Draft, about: string | null) => void
  readonly notesOf: (record: string, path: string) => FieldNotes
  /** Tells of a field that is on the page, and gives what to call when it goes. */
  readonly show: (field: ShownField) => () => void
  /** Asks for what is needed of a new record. */
  readonly add: (quick: QuickAdd) => void
  /** Opens the way to answer for a finding. */
  readonly silence: (finding: Finding) => void
  /** A record of the register or of the draft. */
  readonly recordOf: (id: string) => RegisterRecord | undefined
}

export const FormContext = createContext<FormState | null>(null)

/**
 * What the fields of a form share.
 *
 * @throws Error outside of a form: a fault of the code.
 */
export const useForm = (): FormState => {
  const form = useContext(FormContext)
  if (form === null) throw new Error('A field stands outside of a form')
  return form
}

/** The id of the draft's record that the fields inside are of. */
export const RecordScope = createContext('')
