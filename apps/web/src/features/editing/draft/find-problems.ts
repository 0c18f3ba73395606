import { kindOfIdentifier, type RecordKind, type RegisterRecord, registerSchema } from '@sharemap/register'
import type { z } from 'zod'
import { type Draft, isUnsavedId, listOfKind, recordsInUse } from './draft.ts'
import { problemWords } from './problem-words.ts'

/** Something that keeps a draft from being saved, and where in it. */
export interface DraftProblem {
  readonly record: string
  /** A dotted path inside the record; the empty string where it is about the whole. */
  readonly field: string
  readonly message: string
}

const valueAt = (holder: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    holder,
  )

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || /^\s+$/.test(String(value))

/** What is stated can be unsaid instead; other answers cannot. */
const emptyWords = (path: readonly PropertyKey[]) =>
  path.at(-1) === 'value' ? problemWords.emptyStated : problemWords.empty

/** `categories.value` is the field `categories`: what is stated has no name of its own on the form. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map(String)
    .filter((step) => step !== 'value')
    .join('.')

const problemsOfRecord = (record: RegisterRecord): DraftProblem[] => {
  const schema = registerSchema.shape[listOfKind(kindOfIdentifier(record.id) as RecordKind)].element as z.ZodType
  const parsed = schema.safeParse(record)
  if (parsed.success) return []
  const byField = new Map<string, DraftProblem>()
  for (const { path, message } of parsed.error.issues) {
    const field = fieldOf(path)
    if (byField.has(field)) continue
    const text = isEmpty(valueAt(record, path)) ? emptyWords(path) : message
    byField.set(field, { record: record.id, field, message: text })
  }
  // What has no plain name takes its name for one, so one answer mends both.
  if (byField.has('name') && record.plainName === '') byField.delete('plainName')
  return [...byField.values()]
}

/** A new body that has a name is of some kind; the form begins with none chosen. */
const kindToChoose = (record: RegisterRecord): DraftProblem[] =>
  isUnsavedId(record.id) && 'scope' in record && record.scope === 'named-body' && record.kind === 'unspecified'
    ? [{ record: record.id, field: 'kind', message: problemWords.kindOfBody }]
    : []

/**
 * Finds what is still to be answered in a draft, or cannot stand as it is: an empty answer, a broken address, a period
 * that is none.
 *
 * @param draft a draft whose names are settled.
 * @returns a problem for each field, in the order of the record.
 */
export const findProblems = (draft: Draft): DraftProblem[] =>
  recordsInUse(draft).flatMap((record) => [...problemsOfRecord(record), ...kindToChoose(record)])
