import { z } from 'zod'
import { identifierOf } from './identifier.ts'

/** How firmly the evidence carries the fact: the source says it, implies it, we worked it out, or we took it as given. */
export const evidenceBases = ['stated', 'implied', 'inferred', 'assumed'] as const

export const lineSpanSchema = z
  .strictObject({ from: z.int().min(1), to: z.int().min(1) })
  .refine((span) => span.from <= span.to, 'The first line of the span comes after its last line')

/**
 * Where a fact comes from: a place in a notice, or another named source, and what it says in our own words.
 * `field` is a dotted path inside the record (`country`, `lawfulBases.0.article6`), or null for the whole record.
 */
export const evidenceSchema = z
  .strictObject({
    field: z.string().min(1).nullable(),
    notice: identifierOf('notice').nullable(),
    section: z.string().min(1).nullable(),
    lines: lineSpanSchema.nullable(),
    source: z.string().min(1).nullable(),
    says: z.string().min(1),
    basis: z.enum(evidenceBases),
    checkedOn: z.iso.date(),
    checkedBy: z.string().min(1),
  })
  .refine((evidence) => evidence.notice !== null || evidence.source !== null || evidence.basis === 'assumed', {
    message: 'Evidence names a notice or another source, unless it is marked as assumed',
    path: ['notice'],
  })
  .refine((evidence) => evidence.lines === null || evidence.notice !== null, {
    message: 'A line span belongs to a notice: name the notice',
    path: ['lines'],
  })

export type Evidence = z.infer<typeof evidenceSchema>
export type EvidenceBasis = Evidence['basis']
export type LineSpan = z.infer<typeof lineSpanSchema>
