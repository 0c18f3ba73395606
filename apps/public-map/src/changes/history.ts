import type { PublicRegister } from '@sharemap/register/public'
import { z } from 'zod'
import type { Words } from '../words/english.ts'
import { comparePublications } from './compare-publications.ts'
import { type AnyFields, hiddenOf } from './describe-field.ts'

export const editionSchema = z.strictObject({
  /** The day of publication. */
  on: z.iso.date(),
  /** The fingerprint of the public register. */
  version: z.string().min(1),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'changed']),
      record: z.string(),
      sentence: z.string(),
      /** What is different, field by field; editions of before it was told have none. */
      details: z.array(z.strictObject({ field: z.string(), sentence: z.string() })).optional(),
    }),
  ),
})

/** One publication and what it changed. */
export type Edition = z.infer<typeof editionSchema>

/** The last publication, as its own files hold it: `data/register.json` and `data/changes.json`. */
export interface PreviousPublication {
  readonly register: PublicRegister
  readonly editions: readonly Edition[]
}

/** How many publications the page and the feed go back. */
const mostEditions = 50

/**
 * Earlier publications without what they tell of records and fields that residents are not shown any more: what is
 * withdrawn does not live on in the story of its changes.
 */
const withoutWithdrawn = (
  editions: readonly Edition[],
  register: PublicRegister,
  { change: { lists } }: Words,
): Edition[] => {
  const shown = new Map<string, AnyFields>(
    (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
      register[list].map((record) => [record.id, record as unknown as AnyFields] as const),
    ),
  )
  return editions.map((edition) => ({
    ...edition,
    changes: edition.changes.map((change) => {
      const record = shown.get(change.record)
      const details = change.details?.filter(({ field }) => record !== undefined && hiddenOf(record, field) === 'no')
      return details === undefined ? change : { ...change, details }
    }),
  }))
}

/**
 * The publications up to this one, the newest first. Publishing the same register again adds nothing.
 *
 * @param previous the last publication; undefined for the first.
 */
export const editionsUpTo = (
  register: PublicRegister,
  { on, version }: Pick<Edition, 'on' | 'version'>,
  previous: PreviousPublication | undefined,
  words: Words,
): Edition[] => {
  if (previous === undefined) return [{ on, version, changes: [] }]
  if (previous.editions[0]?.version === version) return [...previous.editions]
  const changes = comparePublications(previous.register, register, words)
  return [{ on, version, changes }, ...withoutWithdrawn(previous.editions, register, words)].slice(0, mostEditions)
}
