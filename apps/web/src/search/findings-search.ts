import type { Severity } from '@sharemap/rules'
import { z } from 'zod'
import { listOf } from './list-of.ts'

/** Stands in the address for findings that no one organisation answers for. */
export const noOrganisation = 'none'

/** The severities, as `@sharemap/rules` names them; its code is not loaded to read an address. */
export const findingSeverities = ['act-now', 'should-mend', 'consider'] as const satisfies readonly Severity[]

/** What is shown of the findings, as the address of their page holds it. Values of one field are alternatives. */
const findingsSearchSchema = z.object({
  severity: listOf(z.enum(findingSeverities)),
  /** Ids of rules. */
  rule: listOf(z.string().min(1)),
  /** Ids of parties; `none` for what no one of them answers for. */
  organisation: listOf(z.string().min(1)),
  /** Whether somebody has answered for them. */
  answered: listOf(z.enum(['yes', 'no'])),
  /** Whether they are shown over one page, for a board; else as a list. */
  report: z.literal('health').optional().catch(undefined),
})

export type FindingsSearch = z.output<typeof findingsSearchSchema>

/**
 * Reads the state of the findings page from its address.
 *
 * @param raw what the address holds; what makes no sense is left out.
 */
export const readFindingsSearch = (raw: Record<string, unknown>): FindingsSearch => findingsSearchSchema.parse(raw)
