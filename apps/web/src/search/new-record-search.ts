import { z } from 'zod'

/** What of a new record is known from where it was begun. */
export const newRecordSearchSchema = z.object({
  /** The record from which it goes or to which it belongs. */
  begunFrom: z.string().optional().catch(undefined),
})

export type NewRecordSearch = z.output<typeof newRecordSearchSchema>
