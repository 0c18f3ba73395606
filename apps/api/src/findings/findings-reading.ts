import { z } from '@hono/zod-openapi'
import type { Register } from '@sharemap/register'
import { checkRegister, isAtLeast, severities } from '@sharemap/rules'
import { defineReading } from '../readings/define-reading.ts'
import { dayParameter } from '../readings/query.ts'
import type { Reader } from '../readings/reader.ts'
import { findingSchema } from './finding-schema.ts'

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
