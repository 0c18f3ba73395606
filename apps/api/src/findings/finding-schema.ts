import { z } from '@hono/zod-openapi'
import { certainties, type Finding, severities, silenceSchema } from '@sharemap/rules'

const lawSchema = z.strictObject({
  source: z.string(),
  sourceUrl: z.string().nullable(),
  inForceFrom: z.iso.date(),
  inForceTo: z.iso.date().nullable(),
})

/** Something that a rule marks in the register. */
export const findingSchema = z
  .strictObject({
    rule: z.string(),
    title: z.string(),
    severity: z.enum(severities),
    certainty: z.enum(certainties),
    message: z.string(),
    law: z.array(lawSchema).readonly(),
    mend: z.string(),
    record: z.string(),
    recordName: z.string(),
    field: z.string().nullable(),
    related: z.array(z.string()).readonly(),
    organisation: z.string().nullable(),
    form: z.string(),
    silenced: silenceSchema.nullable(),
  })
  .openapi('Finding') satisfies z.ZodType<Finding>
