import { z } from 'zod'

const version = z
  .union([
    z.int().min(1),
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined)

/** Which two versions of a record its page compares. */
const recordSearchSchema = z.object({ older: version, newer: version })

export type RecordSearch = z.output<typeof recordSearchSchema>

/**
 * Reads which versions of a record are compared from the address of its page. Anything that cannot be read is left out.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readRecordSearch = (raw: Record<string, unknown>): RecordSearch => recordSearchSchema.parse(raw)
