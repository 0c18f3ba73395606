import { type PublicRegister, publicRegisterSchema } from '@sharemap/register/public'
import { z } from 'zod'
import type { Publication, PublicationNote, PublicationSummary } from './publications.ts'
import { sha256 } from './sha256.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const publicationSchema = z.strictObject({
  number: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().min(1),
  note: z.string(),
  revision: z.string().min(1),
  previous: hash.nullable(),
  register: publicRegisterSchema,
  hash,
}) satisfies z.ZodType<Publication>

/** A publication that was checked, or what is wrong with it as the end of a sentence. */
export type CheckedPublication =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly reason: string }

const hashOf = ({ hash: _, ...rest }: Publication) => sha256(JSON.stringify(rest))

/**
 * Binds a new publication to the one before.
 *
 * @param register the public register.
 * @param note who publishes it, why, when and of which revision. A clock that went back is not believed.
 * @param last the publication before; null for the first.
 * @throws RangeError where the note's moment is no date.
 */
export const sealPublication = (
  register: PublicRegister,
  { by, note, when, revision }: PublicationNote,
  last: PublicationSummary | null,
): Publication => {
  const clock = when.toISOString()
  const publication: Publication = {
    number: (last?.number ?? 0) + 1,
    at: last !== null && clock < last.at ? last.at : clock,
    by,
    note,
    revision,
    previous: last?.hash ?? null,
    register: publicRegisterSchema.parse(register),
    hash: '',
  }
  return { ...publication, hash: hashOf(publication) }
}

/**
 * Checks a publication: its shape, its own hash, and that it follows from the one before.
 *
 * @param input what was read, as `JSON.parse` gives it.
 * @param last the publication before; null where it should be the first.
 */
export const checkPublication = (input: unknown, last: PublicationSummary | null): CheckedPublication => {
  const parsed = publicationSchema.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { ok: false, reason: `it is no publication (${issue?.path.join('.')}: ${issue?.message})` }
  }
  // The order of its keys belongs to its hash, so it is taken as it was written.
  const publication = input as Publication
  const number = (last?.number ?? 0) + 1
  if (publication.number !== number) return { ok: false, reason: `it bears the number ${publication.number}` }
  if (publication.hash !== hashOf(publication)) return { ok: false, reason: 'it was changed after it was published' }
  if (publication.previous !== (last?.hash ?? null)) {
    return { ok: false, reason: 'it does not follow from the publication before' }
  }
  if (last !== null && publication.at < last.at) {
    return { ok: false, reason: 'it is dated before the publication before it' }
  }
  return { ok: true, publication }
}

/** A publication without its register. */
export const summaryOf = ({ register: _, ...summary }: Publication): PublicationSummary => summary
