import { z } from '@hono/zod-openapi'
import type { FlowSummary, Named } from '@sharemap/graph'
import { evidenceBases, lineSpanSchema } from '@sharemap/register'
import { standingSchema } from './graph-schema.ts'

export const namedSchema = z
  .strictObject({ id: z.string(), name: z.string() })
  .openapi('Named', { description: 'A record by its id and its name.' }) satisfies z.ZodType<Named>

export const basisSchema = z
  .strictObject({ code: z.string(), name: z.string() })
  .openapi('LawfulBasis', { description: 'An Art 6 lawful basis by its code, with the name that the law gives it.' })

const leavesUk = z.enum(['yes', 'no', 'not-stated'])

export const flowSummarySchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    says: z.string().openapi({ description: 'The flow in plain English.' }),
    from: namedSchema,
    to: namedSchema,
    activity: namedSchema,
    organisation: namedSchema,
    telling: z.enum(['told', 'may-be-told', 'anonymous-only']).openapi({
      description:
        'Whether the source says what the recipient is told, leaves it open, or gives it only what identifies nobody.',
    }),
    categories: z.array(namedSchema),
    purposes: z.array(namedSchema),
    trigger: z.string().nullable(),
    role: z.string(),
    bases: z.array(z.strictObject({ party: namedSchema, bases: z.array(basisSchema).nullable() })),
    purposeBases: z.array(basisSchema).nullable(),
    gateway: z.string().nullable(),
    leavesUk,
    country: z.string().nullable(),
    standing: standingSchema.nullable(),
    certainty: z.enum(evidenceBases),
    evidence: z.array(
      z.strictObject({
        notice: namedSchema.nullable(),
        section: z.string().nullable(),
        lines: lineSpanSchema.nullable(),
        says: z.string(),
        basis: z.enum(evidenceBases),
      }),
    ),
  })
  .openapi('FlowSummary', {
    description: 'A flow with the names of all that it touches. Null is what no source says, never the same as none.',
  }) satisfies z.ZodType<FlowSummary>
