import { createRoute, type RouteHandler } from '@hono/zod-openapi'
import { every } from 'hono/combine'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import { changeAnswers, unkept } from './change-answers.ts'
import { editsBodySchema, previewBodySchema, previewSchema } from './edit-schemas.ts'
import { editorOf } from './editor-of.ts'
import { createEditPreview } from './preview-edits.ts'
import { refuseDeepBody } from './refuse-deep-body.ts'
import { takeEdits } from './take-edits.ts'

const keepRoute = createRoute({
  method: 'post',
  path: '/edits',
  summary: 'Changes the register: a list of edits, taken wholly or not at all, and safe on the disk once answered.',
  request: { body: { required: true, content: { 'application/json': { schema: editsBodySchema } } } },
  middleware: every(refuseUnknownParameters([]), refuseDeepBody),
  responses: changeAnswers,
})

const previewRoute = createRoute({
  method: 'post',
  path: '/edits/preview',
  summary: 'What edits would change, what stands in their way, and which findings they bring or mend. Nothing is kept.',
  request: { body: { required: true, content: { 'application/json': { schema: previewBodySchema } } } },
  middleware: every(refuseUnknownParameters([]), refuseDeepBody),
  responses: {
    200: { description: 'What they would do.', content: { 'application/json': { schema: previewSchema } } },
    400: changeAnswers[400],
  },
})

/**
 * The way in: edits as data.
 *
 * @param parts the store, the people and the clock.
 */
export const editRoutes = (parts: CouncilParts) => {
  const preview = createEditPreview(parts)
  const keep: RouteHandler<typeof keepRoute> = async (c) => {
    const { commands, why, undoes = null } = c.req.valid('json')
    return c.json(await takeEdits(parts, { commands, why, undoes, ...editorOf(c) }), 200, unkept)
  }
  const tell: RouteHandler<typeof previewRoute> = (c) => c.json(preview(c.req.valid('json').commands), 200, unkept)
  return [
    { route: keepRoute, handler: keep },
    { route: previewRoute, handler: tell },
  ] as const
}
