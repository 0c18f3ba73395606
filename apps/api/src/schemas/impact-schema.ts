import { z } from '@hono/zod-openapi'
import type { Impact } from '@sharemap/graph'
import { breachDutyCodes } from '@sharemap/law'
import { contactSchema } from '@sharemap/register'
import { flowSummarySchema, namedSchema } from './flow-summary-schema.ts'

const names = z.array(namedSchema)

const touched = z
  .strictObject({
    activities: names,
    organisations: names,
    flows: z.array(flowSummarySchema),
    categories: names,
    categoriesThatMayBe: names,
    sensitive: names,
    subjectGroups: names,
    recipients: names,
    systems: names,
    notices: names,
    contacts: z.array(z.strictObject({ body: namedSchema, contact: contactSchema })),
  })
  .openapi('Touched', { description: 'What is touched when something is breached, falls or stops.' })

const common = { subject: namedSchema, summary: z.string(), touched }

/** What follows from the breach of a party or system, the fall of a law or agreement, or the end of a category. */
export const impactSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('breach'),
      ...common,
      alsoGetData: names,
      duties: z.array(
        z.strictObject({
          code: z.enum(breachDutyCodes),
          name: z.string(),
          who: z.enum(['controller', 'processor', 'communications-provider']),
          when: z.string(),
          withinHours: z.number().nullable(),
          source: z.string(),
        }),
      ),
      report: z
        .array(z.strictObject({ asks: z.string(), known: z.string().nullable(), source: z.string() }))
        .openapi({ description: 'A draft of what the report to the regulator must hold.' }),
      regulator: z.strictObject({ name: z.string(), telephone: z.string(), website: z.string() }),
    }),
    z.strictObject({ kind: z.literal('law'), ...common, withAnother: names }),
    z.strictObject({
      kind: z.literal('category'),
      ...common,
      mayCarry: names,
      leftEmpty: names,
      leftWithoutData: names,
    }),
  ])
  .openapi('Impact') satisfies z.ZodType<Impact>
