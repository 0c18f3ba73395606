import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { identifierOf, type RecordKind } from './identifier.ts'
import { recordSilenceSchema } from './silence.ts'

export const recordStatuses = ['draft', 'in-review', 'approved', 'retired'] as const
export const visibilities = ['public', 'internal'] as const

export const nameSchema = z.string().trim().min(1).max(500)

/**
 * The fields that every record has.
 *
 * @param kind the record's kind, which is the prefix of its id.
 * @returns a shape to spread into a strict object.
 */
export const recordFields = (kind: RecordKind) => ({
  id: identifierOf(kind),
  name: nameSchema,
  /** What a resident reads. */
  plainName: nameSchema,
  status: z.enum(recordStatuses),
  visibility: z.enum(visibilities),
  /** The first day on which the record is true; null where nobody has said. */
  validFrom: z.iso.date().nullable(),
  /** The first day on which the record is no longer true. */
  validTo: z.iso.date().nullable(),
  reviewDue: z.iso.date().nullable(),
  owner: identifierOf('party').nullable(),
  version: z.int().min(1),
  evidence: z.array(evidenceSchema),
  /** Internal: never leaves the council register. */
  notes: z.string(),
  /** Internal: findings about the record that somebody has answered for. Absent where there are none. */
  silences: z.array(recordSilenceSchema).optional(),
})

export type RecordStatus = (typeof recordStatuses)[number]
export type Visibility = (typeof visibilities)[number]
