import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { unkept } from '../edits/change-answers.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'

const troublesSchema = z
  .strictObject({
    troubles: z.array(
      z.strictObject({
        code: z.string(),
        entity: z.string().nullable().openapi({ description: 'The id of the record that it is about.' }),
        path: z.string(),
        message: z.string(),
      }),
    ),
  })
  .openapi('Troubles')

const route = createRoute({
  method: 'get',
  path: '/troubles',
  summary: 'What stands in the way of keeping the register at present; nothing when all is well.',
  middleware: refuseUnknownParameters([]),
  responses: {
    200: { description: 'The troubles.', content: { 'application/json': { schema: troublesSchema } } },
    400: problemAnswer('A parameter is not allowed.'),
  },
})

/**
 * What troubles the store, for an administrator.
 *
 * @param parts the store.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const troublesReading = ({ store }: Pick<CouncilParts, 'store'>) => ({
  route,
  handler: (c: Context) => {
    const troubles = store.troubles().map(({ code, entity, path, message }) => ({ code, entity, path, message }))
    return c.json({ troubles }, 200, unkept)
  },
})
