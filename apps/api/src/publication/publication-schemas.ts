import { z } from '@hono/zod-openapi'
import { approvalRules, recordKinds, recordStatuses } from '@sharemap/register'
import { takenAwayReasons } from '@sharemap/register/public'
import { problemSchema } from '../problems/problem-schema.ts'

/** One publication, without its register. */
const publicationSchema = z
  .strictObject({
    number: z.int().min(1),
    at: z.iso.datetime().openapi({ description: 'The moment, in UTC.' }),
    by: z.string().openapi({ description: 'The name that the person signs in with.' }),
    byName: z.string().openapi({ description: 'The person’s full name, or `by` where nobody of that name is known.' }),
    note: z.string(),
    revision: z.string().openapi({ description: 'The revision of the council’s register that it was made of.' }),
    previous: z.string().nullable().openapi({ description: 'The hash of the publication before.' }),
    hash: z.string(),
  })
  .openapi('Publication')

export type ToldPublication = z.infer<typeof publicationSchema>

const changeSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum([...recordKinds, 'register']),
    change: z.enum(['added', 'changed', 'removed']),
    words: z.array(z.string()).openapi({ description: 'What changes for residents, a sentence a field.' }),
  })
  .openapi('PublicationChange')

const waitingSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(recordKinds),
  name: z.string(),
  status: z.enum(recordStatuses),
})

const takenAwaySchema = z.strictObject({ id: z.string(), name: z.string(), reason: z.enum(takenAwayReasons) })

const heldBackSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(recordKinds),
  name: z.string(),
  needs: z.array(z.string()).openapi({ description: 'Names of what it refers to and is not published.' }),
})

const blockSchema = z
  .strictObject({
    code: z.enum(['not-approved', 'needs-withheld', 'nothing-to-publish']),
    record: z.string().nullable().openapi({ description: 'The record that would be taken away.' }),
    message: z.string(),
  })
  .openapi('PublicationBlock')

/** What residents see, what they would see, and what stands in the way. */
export const preparedSchema = z
  .strictObject({
    last: publicationSchema.nullable().openapi({ description: 'What residents see now; null before the first.' }),
    list: z.array(publicationSchema).openapi({ description: 'Every publication, from the latest.' }),
    revision: z.string().openapi({ description: 'The revision that would be published: send it back to publish it.' }),
    approval: z.enum(approvalRules).openapi({ description: 'Who may approve a record.' }),
    changes: z.array(changeSchema),
    waiting: z.array(waitingSchema).openapi({ description: 'Public records that wait for an approver.' }),
    takenAway: z.array(takenAwaySchema).openapi({ description: 'What residents would see no longer, and why.' }),
    heldBack: z.array(heldBackSchema).openapi({
      description: 'Public and approved records that residents would not see, for want of another.',
    }),
    blocks: z.array(blockSchema),
  })
  .openapi('PreparedPublication')

export type ToldPreparation = z.infer<typeof preparedSchema>

/** What to publish. */
export const publishBodySchema = z
  .strictObject({
    note: z.string().trim().max(2000).default(''),
    revision: z
      .string()
      .min(1)
      .openapi({ description: 'The revision that was looked at; the register must still be at it.' }),
    leaveOut: z.array(z.string()).max(10_000).default([]).openapi({
      description: 'Records that may be taken away, by id, though nobody decided it of the record itself.',
    }),
  })
  .openapi('Publish')

export const publishedSchema = z.strictObject({ publication: publicationSchema }).openapi('Published')

/** Answered with 422. */
export const blockedProblemSchema = problemSchema
  .extend({ blocks: z.array(blockSchema) })
  .openapi('PublicationBlockedProblem')
