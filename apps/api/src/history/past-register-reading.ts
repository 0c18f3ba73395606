import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createBodyCache } from '../bodies/body-cache.ts'
import { renderJson } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import { councilSchemas } from '../schemas/record-schemas.ts'
import { createHistoryAt } from './history-at.ts'
import { entryParameters, pastAnswers } from './past-answers.ts'

/** How many bytes of registers of the past to keep rendered. */
const mostBytes = 32 * 1024 * 1024

const route = createRoute({
  method: 'get',
  path: '/history/{number}/register',
  summary: 'The whole register as it stood after an entry of the history; after 0, as the history began.',
  request: { params: entryParameters },
  middleware: refuseUnknownParameters([]),
  responses: pastAnswers('The register.', councilSchemas.register),
})

/**
 * The register as it once stood.
 *
 * @param parts the store.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const pastRegisterReading = ({ store }: Pick<CouncilParts, 'store'>) => {
  const historyAt = createHistoryAt(store)
  const bodies = createBodyCache(mostBytes)
  const handler = (c: Context) => {
    const { number } = c.req.valid('param' as never) as { number: number }
    const { register, revision } = historyAt(number)
    return sendBody(
      c,
      bodies.get(revision, () => renderJson(register)),
      caching.council,
    )
  }
  return { route, handler }
}
