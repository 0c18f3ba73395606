import { z } from '@hono/zod-openapi'
import type { Register } from '@sharemap/register'
import { type ReviewItem, reviewKinds, reviewWork } from '@sharemap/rules'
import { defineReading } from '../readings/define-reading.ts'
import { dayParameter } from '../readings/query.ts'
import type { Reader } from '../readings/reader.ts'
import { daysAfter } from './days-after.ts'

/** How far ahead is looked unless it is said, in days. */
const usuallyAhead = 90

const itemSchema = z
  .strictObject({
    kind: z.enum(reviewKinds),
    record: z.string(),
    name: z.string(),
    field: z.string().nullable(),
    on: z.iso.date().nullable().openapi({ description: 'The day; null for what waits without a day.' }),
    words: z.string(),
  })
  .openapi('ReviewItem') satisfies z.ZodType<ReviewItem>

/**
 * What is to be done to keep the register true.
 *
 * @param reader what answers from the council's register.
 */
export const reviewReading = (reader: Reader<Register>) =>
  defineReading(reader, {
    path: '/review',
    summary: 'What is due, overdue or runs out, and what waits for somebody, by day.',
    query: {
      ...dayParameter,
      until: z.iso
        .date()
        .optional()
        .openapi({ description: `The last day that is looked ahead to; ${usuallyAhead} days ahead unless given.` }),
    },
    answer: z.strictObject({ asAt: z.iso.date(), until: z.iso.date(), items: z.array(itemSchema) }),
    read: ({ register, asAt }, { query: { until = daysAfter(asAt, usuallyAhead) } }) => ({
      asAt,
      until,
      items: reviewWork(register, asAt, until),
    }),
  })
