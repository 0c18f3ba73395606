import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CouncilParts } from '../readings/council-parts.ts'
import { idParameter, refuseUnknownParameters } from '../readings/query.ts'
import { resolveAddress } from '../readings/resolve-query.ts'
import { pastAnswers, sendPast } from './past-answers.ts'
import { recordVersions } from './record-versions.ts'
import { recordVersionsSchema } from './version-schemas.ts'

const route = createRoute({
  method: 'get',
  path: '/records/{id}/versions',
  summary: 'Every version of a record, from the latest, each whole and with what changed it.',
  request: { params: z.object({ id: idParameter }) },
  middleware: refuseUnknownParameters([]),
  responses: pastAnswers('The versions.', recordVersionsSchema),
})

/**
 * Every version of one record, of one that was taken out too.
 *
 * @param parts the store and the people.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const versionsReading = (parts: CouncilParts) => {
  const handler = (c: Context) => {
    const asked = c.req.param('id') ?? ''
    const { store } = parts
    const id = store.history(asked).length > 0 ? asked : resolveAddress(store.current().register, asked)
    const versions = recordVersions(parts, id)
    const name = versions.find(({ record }) => record !== null)?.record?.name ?? id
    return sendPast(c, { id, name, versions })
  }
  return { route, handler }
}
