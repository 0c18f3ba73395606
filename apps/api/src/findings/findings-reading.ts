import { z } from '@hono/zod-openapi'
import type { Register } from '@sharemap/register'
import { certainties, checkRegister, type Finding, isAtLeast, severities, silenceSchema } from '@sharemap/rules'
import { defineReading } from '../readings/define-reading.ts'
import { dayParameter } from '../readings/query.ts'
import type { Reader } from '../readings/reader.ts'

const lawSchema = z.strictObject({
  source: z.string(),
  sourceUrl: z.string().nullable(),
  inForceFrom: z.iso.date(),
  inForceTo: z.iso.date().nullable(),
})

const findingSchema = z
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

/**
 * What the law asks of what the register holds, as at a day. Only the council reads it: residents never see findings.
 *
 * @param reader what answers from the council's register.
 */
export const findingsReading = (reader: Reader<Register>) =>
  defineReading(reader, {
    path: '/findings',
    summary: 'What the law asks of what the register holds, the gravest first.',
    query: {
      ...dayParameter,
      severity: z
        .enum(severities)
        .optional()
        .openapi({ description: 'The mildest severity to give; all unless given.' }),
    },
    answer: z.strictObject({ asAt: z.iso.date(), findings: z.array(findingSchema) }),
    read: ({ register, asAt }, { query: { severity = 'consider' } }) => ({
      asAt,
      findings: checkRegister(register, { asAt }).filter((finding) => isAtLeast(finding.severity, severity)),
    }),
  })
