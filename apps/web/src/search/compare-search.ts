import { type PartKind, partKinds } from '@sharemap/graph'
import { z } from 'zod'

/** What of a comparison to show. */
export const comparedFacts = ['differing', 'all'] as const
/** How to read a comparison. */
export const compareViews = ['table', 'sentences'] as const

/** What can be compared: parts of the register as it stands, or the whole of it after two of its changes. */
export const compareKinds = [...partKinds, 'version'] as const satisfies readonly (PartKind | 'version')[]
export type CompareKind = (typeof compareKinds)[number]

const choiceOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined)

const compareSearchSchema = z.object({
  kind: choiceOf(compareKinds),
  /** The two sides: ids of records, days, or numbers of entries of the history. */
  here: z.string().min(1).optional().catch(undefined),
  there: z.string().min(1).optional().catch(undefined),
  facts: choiceOf(comparedFacts),
  view: choiceOf(compareViews),
})

export type CompareSearch = z.output<typeof compareSearchSchema>

/**
 * Reads what is compared from the address of the page. Anything that cannot be read is left out.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readCompareSearch = (raw: Record<string, unknown>): CompareSearch => compareSearchSchema.parse(raw)
