import { isIsoDate } from '@sharemap/law'
import { z } from 'zod'

/** The state that every page shares. Unset, it is today and the register as it now stands. */
export const pageSearchSchema = z.object({
  /** The day as at which the law is read. */
  asAt: z.string().refine(isIsoDate).optional().catch(undefined),
  /** The number of the entry of the history after which the register stood as it is shown; 0 for the beginning. */
  version: z
    .union([
      z.int().min(0),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .optional()
    .catch(undefined),
})

export type PageSearch = z.output<typeof pageSearchSchema>
