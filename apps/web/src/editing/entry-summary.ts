import { z } from 'zod'

/** One accepted change of the register, in words. */
export const entrySummarySchema = z.object({
  number: z.int(),
  kind: z.string(),
  at: z.string(),
  who: z.string(),
  whoName: z.string(),
  why: z.string(),
  undoes: z.int().nullable(),
  undoneBy: z.int().nullable(),
  /** How many records it touched; a list tells of the first of them alone. */
  recordCount: z.int(),
  records: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      change: z.enum(['added', 'changed', 'removed']),
      words: z.array(z.string()),
    }),
  ),
})

export type EntrySummary = z.output<typeof entrySummarySchema>
