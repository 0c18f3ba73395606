import { recordChangeSchema } from '@sharemap/register'
import { z } from 'zod'
import { entrySummarySchema } from '../editing/entry-summary.ts'

/** An entry of the history with its changes as they were made, and what undoing it would do now. */
export const wholeEntrySchema = entrySummarySchema.extend({
  changes: z.array(recordChangeSchema),
  /** What keeps it from being undone. */
  obstacles: z.array(z.object({ message: z.string() })),
  /** What undoing it would change; nothing where there are obstacles. */
  undoing: entrySummarySchema.shape.records,
})

export type WholeEntry = z.output<typeof wholeEntrySchema>
