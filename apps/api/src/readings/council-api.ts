import { OpenAPIHono } from '@hono/zod-openapi'
import type { Register } from '@sharemap/register'
import { caching } from '../bodies/send-body.ts'
import { exportFormatsReading } from '../exports/export-formats-reading.ts'
import { exportRoute } from '../exports/export-route.ts'
import { findingsReading } from '../findings/findings-reading.ts'
import { councilSchemas } from '../schemas/record-schemas.ts'
import { allReadings } from './all-readings.ts'
import { createReader } from './reader.ts'
import type { ReadingSource } from './reading-source.ts'
import { refuseBadQuery } from './refuse-bad-query.ts'

/**
 * The readings of the council's register, its findings and its exports. Whoever mounts it lets only those in who are
 * signed in.
 *
 * @param source gives the council's register.
 */
export const councilApi = (source: ReadingSource<Register>) => {
  const reader = createReader(source, caching.council)
  return new OpenAPIHono({ defaultHook: refuseBadQuery }).openapiRoutes([
    ...allReadings(reader, councilSchemas),
    findingsReading(reader),
    exportFormatsReading(reader),
    exportRoute(source),
  ])
}
