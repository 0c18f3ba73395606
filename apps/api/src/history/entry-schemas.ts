import { z } from '@hono/zod-openapi'
import { entryKinds } from '@sharemap/register'

/** What one change did to one record, in words. */
export const changedRecordSchema = z
  .strictObject({
    id: z
      .string()
      .openapi({ description: 'The record’s id; `register` for the register’s own title and description.' }),
    name: z.string(),
    change: z.enum(['added', 'changed', 'removed']),
    version: z
      .int()
      .nullable()
      .openapi({ description: 'The record’s version after the change; null where it has none.' }),
    words: z.array(z.string()).openapi({ description: 'What changed, a sentence a field.' }),
    comment: z.string().nullable().openapi({ description: 'What the editor said of this record.' }),
  })
  .openapi('ChangedRecord')

export type ChangedRecord = z.infer<typeof changedRecordSchema>

/** One change of the register: who, when, why and what, for people to read. */
export const entrySummarySchema = z
  .strictObject({
    number: z.int().min(1),
    kind: z.enum(entryKinds),
    at: z.iso.datetime().openapi({ description: 'The moment, in UTC.' }),
    who: z.string().openapi({ description: 'The name that the person signs in with.' }),
    whoName: z
      .string()
      .openapi({ description: 'The person’s full name, or `who` where nobody of that name is known.' }),
    why: z.string(),
    undoes: z.int().nullable().openapi({ description: 'The number of the entry that this one undoes.' }),
    undoneBy: z.int().nullable().openapi({ description: 'The number of the entry that has undone this one.' }),
    recordCount: z.int(),
    records: z
      .array(changedRecordSchema)
      .openapi({ description: 'What changed; in lists, of an entry that changed many records only the first.' }),
  })
  .openapi('EntrySummary')

export type EntrySummary = z.infer<typeof entrySummarySchema>
