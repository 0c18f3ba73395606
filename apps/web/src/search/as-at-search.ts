import { isIsoDate } from '@sharemap/law'
import { z } from 'zod'

/** The state that every page shares: the day as at which the law is read. Unset, it is today. */
export const asAtSearchSchema = z.object({
  asAt: z.string().refine(isIsoDate).optional().catch(undefined),
})

export type AsAtSearch = z.output<typeof asAtSearchSchema>
