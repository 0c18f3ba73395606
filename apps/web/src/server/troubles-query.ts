import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchReading } from './fetch-reading.ts'

const troublesSchema = z.object({ troubles: z.array(z.object({ code: z.string(), message: z.string() })) })

/** What stands in the way of keeping the register, for administrators; none when all is well. */
export const troublesQuery = () =>
  queryOptions({
    queryKey: ['troubles'],
    queryFn: async ({ signal }) => troublesSchema.parse(await fetchReading('/api/v1/troubles', { signal })).troubles,
    // Nobody else tells of them: they are looked for while the page is open.
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
    networkMode: 'always',
    retry: false,
  })
