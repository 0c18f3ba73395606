import { z } from '@hono/zod-openapi'
import { recordChangeSchema } from '@sharemap/register'
import { problemSchema } from '../problems/problem-schema.ts'
import { changedRecordSchema, entrySummarySchema } from './entry-schemas.ts'

/** A part of the history, from the latest. */
export const historySchema = z
  .strictObject({
    entries: z.array(entrySummarySchema),
    total: z.int().openapi({ description: 'How many entries match, whatever `before` and `limit` say.' }),
    older: z.int().nullable().openapi({ description: 'What to give as `before` for the next page; null at the end.' }),
    people: z
      .array(z.strictObject({ who: z.string(), whoName: z.string() }))
      .openapi({ description: 'Everybody whom the whole history names, by name.' }),
  })
  .openapi('History')

const obstacleSchema = z.strictObject({
  record: z.string(),
  path: z.string().nullable().openapi({ description: 'The field that has been changed again since.' }),
  message: z.string(),
})

/** One entry, whole. */
export const wholeEntrySchema = z
  .strictObject({
    ...entrySummarySchema.shape,
    changes: z
      .array(recordChangeSchema)
      .openapi({ description: 'Each change field by field, with the values before and after.' }),
    obstacles: z
      .array(obstacleSchema)
      .openapi({ description: 'What keeps the entry from being undone; empty where it can be.' }),
    undoing: z
      .array(changedRecordSchema)
      .openapi({ description: 'What undoing it would change now; empty where there are obstacles.' }),
    clock: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'What the clock said, where it had gone back behind the entry before.' }),
    previous: z.string().openapi({ description: 'The hash of the entry before.' }),
    hash: z.string(),
    last: z.int().openapi({ description: 'The number of the last entry of the history.' }),
  })
  .openapi('HistoryEntry')

/** Answered with 409 where an entry cannot be undone whole. */
export const undoProblemSchema = problemSchema.extend({ obstacles: z.array(obstacleSchema) }).openapi('UndoProblem')
