import { recordChangeSchema } from '@sharemap/register'
import { z } from 'zod'
import { entrySummarySchema } from '../editing/entry-summary.ts'

/** An entry of the history with its changes as they were made, from which it is shown field by field and undone. */
export const wholeEntrySchema = entrySummarySchema.extend({ changes: z.array(recordChangeSchema) })

export type WholeEntry = z.output<typeof wholeEntrySchema>
