import type { IsoDate } from '@sharemap/law'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from '../../server/fetch-reading.ts'
import { failureKindOf } from '../../server/server-failure.ts'

const countsSchema = z.object({ 'act-now': z.int(), 'should-mend': z.int(), consider: z.int() })

/** What was found in the register as it stood after an entry of its history. */
const trendPointSchema = z.object({
  /** The number of the entry; 0 is the register as it began. */
  number: z.int(),
  /** When the entry was made; null for the beginning. */
  at: z.string().nullable(),
  bySeverity: countsSchema,
  /** Findings that somebody has answered for; they are counted nowhere else. */
  silenced: z.int(),
})

const trendSchema = z.object({ points: z.array(trendPointSchema) })

export type TrendPoint = z.output<typeof trendPointSchema>

/** So many points a plot of this width can tell apart. */
export const mostPoints = 24

/**
 * What was found in earlier versions of the register, each judged as at one day, so that only the register differs.
 *
 * @param asAt the day.
 * @returns points from the oldest version to the present one.
 */
export const trendQuery = (asAt: IsoDate) =>
  queryOptions({
    queryKey: ['findings-trend', asAt],
    queryFn: async ({ signal }): Promise<readonly TrendPoint[]> =>
      trendSchema.parse(await fetchReading(`/api/v1/findings/trend?points=${mostPoints}&asAt=${asAt}`, { signal }))
        .points,
    staleTime: 60_000,
    retry: (count, error) => failureKindOf(error) === 'failed' && count < 2,
    networkMode: 'always',
  })
