import { OpenAPIHono } from '@hono/zod-openapi'
import type { PublicRegister } from '@sharemap/register/public'
import { caching } from '../bodies/send-body.ts'
import { publicSchemas } from '../schemas/record-schemas.ts'
import { allReadings } from './all-readings.ts'
import { createReader } from './reader.ts'
import type { ReadingSource } from './reading-source.ts'
import { refuseBadRequest } from './refuse-bad-request.ts'

/**
 * The same readings of the public register, for anybody.
 *
 * @param source gives the public register, and knows no other.
 */
export const publicApi = (source: ReadingSource<PublicRegister>) => {
  const reader = createReader(source, caching.public)
  return new OpenAPIHono({ defaultHook: refuseBadRequest }).openapiRoutes(allReadings(reader, publicSchemas))
}
