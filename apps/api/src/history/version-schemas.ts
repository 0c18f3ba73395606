import { z } from '@hono/zod-openapi'
import { anyRecordSchema } from '../schemas/record-schemas.ts'

/** A record as it stood after an entry of the history, or when the history began. */
export const recordVersionSchema = z
  .strictObject({
    version: z.int().nullable().openapi({ description: 'Null where the entry took the record out.' }),
    entry: z.int().nullable().openapi({ description: 'The number of the entry; null for how the history began.' }),
    at: z.iso.datetime().nullable(),
    who: z.string().nullable(),
    whoName: z.string().nullable(),
    why: z.string().nullable(),
    change: z
      .enum(['added', 'changed', 'removed', 'stood'])
      .openapi({ description: 'What the entry did to the record; `stood` for how it was when the history began.' }),
    words: z.array(z.string()).openapi({ description: 'What the entry changed of the record.' }),
    comment: z.string().nullable(),
    record: anyRecordSchema.nullable(),
  })
  .openapi('RecordVersion')

export type RecordVersion = z.infer<typeof recordVersionSchema>

/** Every version of one record, from the latest. */
export const recordVersionsSchema = z
  .strictObject({ id: z.string(), name: z.string(), versions: z.array(recordVersionSchema) })
  .openapi('RecordVersions')
