import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { defineRoute } from '../define-route.ts'
import { unkept } from '../edits/change-answers.ts'
import { editorOf } from '../edits/editor-of.ts'
import { sendPast } from '../history/past-answers.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import { createPreparation, tellPreparation, tellPublication } from './prepare-next.ts'
import { blockedProblemSchema, preparedSchema, publishBodySchema, publishedSchema } from './publication-schemas.ts'
import { createPublisher } from './publish.ts'

const readingRoute = createRoute({
  method: 'get',
  path: '/publication',
  summary: 'What residents see now, what would change for them, and what stands in the way of publishing it.',
  middleware: refuseUnknownParameters([]),
  responses: {
    200: { description: 'The publication.', content: { 'application/json': { schema: preparedSchema } } },
    304: { description: 'What the asker has (If-None-Match) still holds.' },
    400: problemAnswer('A parameter is not allowed.'),
  },
})

const publishRoute = createRoute({
  method: 'post',
  path: '/publication',
  summary:
    'Publishes the register as it was looked at: what is approved and public is what residents see from then on.',
  request: { body: { required: true, content: { 'application/json': { schema: publishBodySchema } } } },
  middleware: refuseUnknownParameters([]),
  responses: {
    200: { description: 'It is published.', content: { 'application/json': { schema: publishedSchema } } },
    400: problemAnswer('The body is not as it should be; each part at fault is named.'),
    409: problemAnswer('The register has changed since it was looked at.'),
    422: problemAnswer('Something stands in the way; it is told.', blockedProblemSchema),
    503: problemAnswer('The publication could not be written. Residents see what they saw before.'),
  },
})

/**
 * What residents see and would see.
 *
 * @param parts the store, the publications and the people.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const publicationReading = (parts: CouncilParts) => {
  const prepare = createPreparation(parts)
  return { route: readingRoute, handler: (c: Context) => sendPast(c, tellPreparation(parts, prepare())) }
}

/**
 * Publishing.
 *
 * @param parts the store, the publications, the people and the clock.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const publishingRoute = (parts: CouncilParts) => {
  const publish = createPublisher(parts)
  return defineRoute({
    route: publishRoute,
    handler: async (c) => {
      const publication = await publish({ ...c.req.valid('json'), by: editorOf(c).who })
      return c.json({ publication: tellPublication(publication, parts.fullNameOf) }, 200, unkept)
    },
  })
}
