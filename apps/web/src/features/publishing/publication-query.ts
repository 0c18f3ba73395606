import { approvalRules, recordKinds, recordStatuses } from '@sharemap/register'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../../server/fetch-reading.ts'
import { failureKindOf } from '../../server/server-failure.ts'

const publicationSchema = z.object({
  number: z.number(),
  at: z.string(),
  by: z.string(),
  /** What the person is called; the name itself where nobody has it any more. */
  byName: z.string(),
  note: z.string(),
})

const changeSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum([...recordKinds, 'register']),
  change: z.enum(['added', 'changed', 'removed']),
  /** A sentence a field. */
  words: z.array(z.string()),
})

const preparedSchema = z.object({
  /** What residents see now; null where nothing has been published. */
  last: publicationSchema.nullable(),
  /** Every publication, the latest first. */
  list: z.array(publicationSchema),
  /** Tells this state of the register from every other: what is published is what was looked at. */
  revision: z.string(),
  changes: z.array(changeSchema),
  waiting: z.array(
    z.object({ id: z.string(), kind: z.enum(recordKinds), name: z.string(), status: z.enum(recordStatuses) }),
  ),
  takenAway: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      reason: z.enum(['not-approved', 'internal', 'retired', 'removed', 'needs-withheld']),
    }),
  ),
  /** Approved, and left out for want of another. */
  heldBack: z.array(
    z.object({ id: z.string(), kind: z.enum(recordKinds), name: z.string(), needs: z.array(z.string()) }),
  ),
  blocks: z.array(z.object({ code: z.string(), record: z.string().nullable(), message: z.string() })),
  approval: z.enum(approvalRules),
})

/** A publication as it would be, beside the last one. */
export type PreparedPublication = z.output<typeof preparedSchema>
export type Publication = z.output<typeof publicationSchema>

/** What residents see now, and what a publication would change. */
export const publicationQuery = () =>
  queryOptions({
    queryKey: ['publication'],
    queryFn: async ({ signal }): Promise<PreparedPublication> =>
      preparedSchema.parse(await fetchReading('/api/v1/publication', { signal })),
    refetchOnWindowFocus: true,
    networkMode: 'always',
    retry: (count, error) => failureKindOf(error) === 'failed' && count < 1,
  })
