import type { PublicRegister } from '@sharemap/register/public'
import { z } from 'zod'
import type { Words } from '../words/english.ts'
import { comparePublications } from './compare-publications.ts'

export const editionSchema = z.strictObject({
  /** The day of publication. */
  on: z.iso.date(),
  /** The fingerprint of the public register. */
  version: z.string().min(1),
  changes: z.array(
    z.strictObject({ kind: z.enum(['added', 'removed', 'changed']), record: z.string(), sentence: z.string() }),
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
  return [{ on, version, changes }, ...previous.editions].slice(0, mostEditions)
}
