import { z } from 'zod'

/** The id of a rule, as the rules' catalogue writes it. */
export const ruleIdSchema = z
  .string()
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)+$/, 'Expected the id of a rule, such as "GW-NONE"')

/**
 * A finding about a record that somebody has answered for: why it may stand for now, who says so, and until when. It is
 * the finding's history and never its absence, so it stands in the register with the record.
 */
export const recordSilenceSchema = z.strictObject({
  rule: ruleIdSchema,
  /** The field that the finding points at, as a dotted path; null answers for the rule on the whole record. */
  field: z.string().min(1).nullable(),
  reason: z.string().trim().min(1).max(2000),
  /** The person who answers for it. */
  by: z.string().trim().min(1).max(500),
  /** The day on which it was answered for. */
  on: z.iso.date(),
  /** The first day on which the finding speaks again. */
  until: z.iso.date(),
})

export type RecordSilence = z.infer<typeof recordSilenceSchema>
