import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { entrySummarySchema } from '../editing/entry-summary.ts'
import { writeAddressSearch } from '../search/address-search.ts'
import { fetchReading } from '../server/fetch-reading.ts'
import { failureKindOf } from '../server/server-failure.ts'
import { wholeEntrySchema } from './whole-entry.ts'

/** Which entries of the history to show. What is left out holds nothing back. */
export interface HistoryFilter {
  /** The id of a record that they changed. */
  readonly record?: string | undefined
  /** The name that the person who made them signs in with. */
  readonly who?: string | undefined
  /** The first and the last day, in the United Kingdom. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Only entries of a lower number. */
  readonly before?: number | undefined
  readonly limit?: number | undefined
}

const historyPageSchema = z.object({
  /** The latest first. */
  entries: z.array(entrySummarySchema),
  /** How many the filter leaves in all. */
  total: z.number(),
  /** The number to give as `before` for the entries that follow; null where there are none. */
  older: z.number().nullable(),
  /** Everybody who ever changed the register. */
  people: z.array(z.object({ who: z.string(), whoName: z.string() })),
})

export type HistoryPage = z.output<typeof historyPageSchema>

/** A reading that failed for no reason of its own is worth asking for again. */
const retry = (count: number, error: Error) => failureKindOf(error) === 'failed' && count < 1

/**
 * The history, a page at a time.
 *
 * @param filter which entries.
 */
export const historyQuery = (filter: HistoryFilter) =>
  queryOptions({
    queryKey: ['history', filter],
    queryFn: async ({ signal }): Promise<HistoryPage> =>
      historyPageSchema.parse(await fetchReading(`/api/v1/history${writeAddressSearch({ ...filter })}`, { signal })),
    staleTime: 10_000,
    networkMode: 'always',
    retry,
  })

/**
 * One entry of the history, field by field.
 *
 * @param number its number.
 */
export const entryQuery = (number: number) =>
  queryOptions({
    queryKey: ['history', 'entry', number],
    queryFn: async ({ signal }) => wholeEntrySchema.parse(await fetchReading(`/api/v1/history/${number}`, { signal })),
    // What it did never changes; whether it was undone may.
    staleTime: 10_000,
    networkMode: 'always',
    retry,
  })
