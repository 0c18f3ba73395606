import type { Register } from '@sharemap/register'
import { queryOptions } from '@tanstack/react-query'
import { fetchReading } from './fetch-reading.ts'
import { failureKindOf, ServerFailure } from './server-failure.ts'

const isCouncilRegister = (reading: unknown): reading is Register =>
  typeof reading === 'object' && reading !== null && 'audience' in reading && reading.audience === 'council'

/**
 * The council's whole register, asked for once; everything that the workbench shows is worked out from it. The server
 * parses the register before it serves it, so here only its audience is looked at.
 *
 * @param version the number of the entry of the history after which to see it; left out, as it now stands.
 */
export const registerQuery = (version?: number) =>
  queryOptions({
    queryKey: version === undefined ? ['register'] : ['register-at', version],
    queryFn: async ({ signal }): Promise<Register> => {
      const path = version === undefined ? '/api/v1/register' : `/api/v1/history/${version}/register`
      const reading = await fetchReading(path, { signal })
      if (!isCouncilRegister(reading)) throw new ServerFailure('failed', 'What the server sent is no council register.')
      return reading
    },
    // What has been never changes.
    staleTime: version === undefined ? 60_000 : Number.POSITIVE_INFINITY,
    // The register is asked for again when the window is looked at again; the server answers 304 where it is the same.
    refetchOnWindowFocus: true,
    // Being signed out does not mend itself.
    retry: (count, error) => failureKindOf(error) === 'failed' && count < 2,
    // The request itself tells whether the server answers; a browser that believes itself offline may be wrong.
    networkMode: 'always',
  })
