import { isIsoDate } from '@sharemap/law'
import { z } from 'zod'

const text = z.string().min(1).optional().catch(undefined)
const day = z.string().refine(isIsoDate).optional().catch(undefined)

/** Which part of the history to show. */
const historySearchSchema = z.object({
  /** The id of a record that the entries changed. */
  record: text,
  /** The name that the person who made them signs in with. */
  who: text,
  /** The first and the last day. */
  since: day,
  until: day,
  /** Only entries of a lower number: the pages after the first. */
  below: z
    .union([
      z.int().min(1),
      z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .transform(Number),
    ])
    .optional()
    .catch(undefined),
})

export type HistorySearch = z.output<typeof historySearchSchema>

/**
 * Reads which part of the history to show from the address of its page. Anything that cannot be read is left out.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readHistorySearch = (raw: Record<string, unknown>): HistorySearch => historySearchSchema.parse(raw)
