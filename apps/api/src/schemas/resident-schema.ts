import { z } from '@hono/zod-openapi'
import type { ResidentAnswer } from '@sharemap/graph'
import { contactSchema, dataSources } from '@sharemap/register'
import { flowSummarySchema, namedSchema } from './flow-summary-schema.ts'

/** What one activity after the other means for the person whose data it is. */
export const residentSchema = z
  .strictObject({
    asAt: z.iso.date(),
    summary: z.string(),
    activities: z.array(
      z.strictObject({
        activity: namedSchema,
        organisation: namedSchema,
        held: z.array(z.strictObject({ ...namedSchema.shape, sources: z.array(z.enum(dataSources)) })),
        why: z.array(z.strictObject({ purpose: z.string(), bases: z.array(z.string()).nullable() })),
        seenBy: z.array(flowSummarySchema),
        keptFor: z.array(z.strictObject({ says: z.string(), exception: z.string().nullable() })).nullable(),
        leavesUk: z.enum(['yes', 'no', 'not-stated']),
        rights: z.array(
          z.strictObject({
            right: z.string(),
            name: z.string(),
            applies: z.enum(['yes', 'no', 'normally-not', 'conditional', 'not-known']),
            why: z.string(),
            whatYouCanDo: z.string(),
          }),
        ),
        notices: z.array(namedSchema),
        contacts: z.array(contactSchema),
        complaints: z.array(z.strictObject({ to: z.enum(['controller', 'regulator']), says: z.string() })),
        unsaid: z.array(z.string()),
      }),
    ),
  })
  .openapi('Resident') satisfies z.ZodType<ResidentAnswer>
