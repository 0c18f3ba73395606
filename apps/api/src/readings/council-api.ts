import { OpenAPIHono } from '@hono/zod-openapi'
import { caching } from '../bodies/send-body.ts'
import { editRoutes } from '../edits/edit-routes.ts'
import { exportFormatsReading } from '../exports/export-formats-reading.ts'
import { exportRoute } from '../exports/export-route.ts'
import { findingsReading } from '../findings/findings-reading.ts'
import { trendReading } from '../findings/trend-reading.ts'
import { entryReading } from '../history/entry-reading.ts'
import { createHistoryAt } from '../history/history-at.ts'
import { historyReading } from '../history/history-reading.ts'
import { pastRegisterReading } from '../history/past-register-reading.ts'
import { undoRoute } from '../history/undo-route.ts'
import { versionsReading } from '../history/versions-reading.ts'
import { backupRoute } from '../keeping/backup-route.ts'
import { troublesReading } from '../keeping/troubles-reading.ts'
import { publicationReading, publishingRoute } from '../publication/publication-routes.ts'
import { reviewReading } from '../review/review-reading.ts'
import { councilSchemas } from '../schemas/record-schemas.ts'
import { allNeed } from '../sign-in/needs.ts'
import { allReadings } from './all-readings.ts'
import type { CouncilParts } from './council-parts.ts'
import { publicSource } from './public-source.ts'
import { createReader } from './reader.ts'
import { refuseBadRequest } from './refuse-bad-request.ts'

/**
 * The council's side of the API: the readings of its register, its findings and exports, edits and their history.
 * Whoever mounts it lets only those in who are signed in, and each route declares which of them may use it.
 *
 * @param parts the store, the people and the clock.
 */
export const councilApi = (parts: CouncilParts) => {
  const source = { current: parts.store.current, today: parts.today }
  const reader = createReader(source, caching.council)
  return new OpenAPIHono({ defaultHook: refuseBadRequest }).openapiRoutes([
    ...allNeed('read', [
      ...allReadings(reader, councilSchemas),
      findingsReading(reader),
      exportFormatsReading(reader),
      exportRoute(source, createHistoryAt(parts.store), publicSource(parts.publications, parts.today)),
      historyReading(parts),
      entryReading(parts),
      pastRegisterReading(parts),
      versionsReading(parts),
      publicationReading(parts),
      reviewReading(reader),
      trendReading(parts),
    ]),
    ...allNeed('edit', [...editRoutes(parts), undoRoute(parts)]),
    ...allNeed('publish', [publishingRoute(parts)]),
    ...allNeed('back-up', [troublesReading(parts), backupRoute(parts)]),
  ])
}
