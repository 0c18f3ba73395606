import type { PublicRegister } from '@sharemap/register/public'
import { queryOptions } from '@tanstack/react-query'
import { fetchReading } from '../../server/fetch-reading.ts'
import { ServerFailure } from '../../server/server-failure.ts'

const isPublicRegister = (reading: unknown): reading is PublicRegister =>
  typeof reading === 'object' && reading !== null && 'audience' in reading && reading.audience === 'resident'

/** The register as residents have it, from which the server writes what is asked for as a resident. */
export const publicRegisterQuery = () =>
  queryOptions({
    queryKey: ['public-register'],
    queryFn: async ({ signal }): Promise<PublicRegister> => {
      const reading = await fetchReading('/api/v1/public/register', { signal })
      if (!isPublicRegister(reading)) throw new ServerFailure('failed', 'What the server sent is no public register.')
      return reading
    },
    networkMode: 'always',
  })
