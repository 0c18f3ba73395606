import type { Problem, RegisterRecord } from '@sharemap/register'
import { z } from 'zod'
import { type ChangeAnswer, sayProblem } from '../server/send-change.ts'
import { failureKindOf } from '../server/server-failure.ts'
import { editingWords } from './editing-words.ts'
import { type EntrySummary, entrySummarySchema } from './entry-summary.ts'

/** A command that was made for a record as it no longer is, with both sides and who changed it since. */
export interface SeenConflict {
  /** The position of the command in the list that was sent. */
  readonly command: number
  readonly record: string
  /** The record as the editor saw it, and as it is now; null where it was not, or is no more, in the register. */
  readonly seenRecord: RegisterRecord | null
  readonly current: RegisterRecord | null
  /** The changes since, the latest first. */
  readonly since: readonly EntrySummary[]
  readonly message: string
}

/** What became of edits that were sent. Only where they were accepted did anything change. */
export type EditAnswer =
  | { readonly kind: 'accepted'; readonly entry: EntrySummary | null }
  | { readonly kind: 'conflict'; readonly conflicts: readonly SeenConflict[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly message: string }
  /** The person's role does not allow it, or somebody else must decide. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** Nobody is signed in any more, nothing answered, or the server could not keep it. */
  | { readonly kind: 'failed'; readonly reason: 'signed-out' | 'offline' | 'failed'; readonly message: string }

const acceptedSchema = z.object({ entry: entrySummarySchema.nullable() })

/** The records are the register's own, which the server parsed. */
const recordSchema = z.custom<RegisterRecord>((value) => typeof value === 'object' && value !== null).nullable()

const conflictSchema = z.object({
  conflicts: z.array(
    z.object({
      command: z.int(),
      record: z.string(),
      seenRecord: recordSchema.default(null),
      current: recordSchema,
      since: z.array(entrySummarySchema),
      message: z.string(),
    }),
  ),
})

/** What was changed again since, and so keeps an entry from being undone. */
const obstaclesSchema = z.object({ obstacles: z.array(z.object({ message: z.string() })).min(1) })

const refusedSchema = z.object({
  problems: z.array(
    z.object({ code: z.string(), entity: z.string().nullable(), path: z.string(), message: z.string() }),
  ),
})

/**
 * Reads what the server answered to edits.
 *
 * @param answer the answer, of whatever status.
 * @returns what became of them; an answer that cannot be understood counts as a failure, for nobody knows whether the
 * edits were kept.
 */
export const readEditAnswer = ({ status, ok, body, problem }: ChangeAnswer): EditAnswer => {
  const message = problem === null ? editingWords.notUnderstood : sayProblem(problem)
  if (ok) {
    const accepted = acceptedSchema.safeParse(body)
    if (accepted.success) return { kind: 'accepted', entry: accepted.data.entry }
  }
  if (status === 409) {
    const conflict = conflictSchema.safeParse(body)
    if (conflict.success) return { kind: 'conflict', conflicts: conflict.data.conflicts }
    const kept = obstaclesSchema.safeParse(body)
    if (kept.success) {
      const reasons = kept.data.obstacles.map(({ message: reason }) => reason).join(' ')
      return { kind: 'refused', problems: [], message: `${message} ${reasons}` }
    }
  }
  if (status === 422) {
    const refused = refusedSchema.safeParse(body)
    return { kind: 'refused', problems: refused.success ? (refused.data.problems as Problem[]) : [], message }
  }
  if (status === 403) return { kind: 'forbidden', message }
  return { kind: 'failed', reason: 'failed', message }
}

/**
 * What a request that never got an answer means for the edits that it carried.
 *
 * @param error what was thrown.
 */
export const failedAnswer = (error: unknown): EditAnswer => {
  const kind = failureKindOf(error)
  if (kind === 'signed-out') return { kind: 'failed', reason: kind, message: editingWords.signedOut }
  if (kind === 'offline') return { kind: 'failed', reason: kind, message: editingWords.offline }
  return { kind: 'failed', reason: 'failed', message: editingWords.notUnderstood }
}
