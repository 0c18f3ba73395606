import { z } from 'zod'

/** A term of the W3C Data Privacy Vocabulary 2.3 as a compact IRI (`pd:Name`), and how closely it fits ours. */
export const dpvTermSchema = z.strictObject({
  term: z.string().regex(/^[a-z]+:[A-Za-z0-9-]+$/, 'Expected a compact IRI such as pd:Name'),
  match: z.enum(['exact', 'close', 'broad']),
})

export type DpvTerm = z.infer<typeof dpvTermSchema>
