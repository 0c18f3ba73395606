import { createRoute, type RouteHandler, z } from '@hono/zod-openapi'
import { type EditCommand, type HistoryEntry, invertEntry, type Register } from '@sharemap/register'
import { changeAnswers, unkept } from '../edits/change-answers.ts'
import { conflictProblemSchema, whySchema } from '../edits/edit-schemas.ts'
import { editorOf } from '../edits/editor-of.ts'
import { takeEdits } from '../edits/take-edits.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import { entryOf } from './entry-reading.ts'
import { undoProblemSchema } from './history-schemas.ts'
import { entryParameters } from './past-answers.ts'

const bodySchema = z.strictObject({ why: whySchema }).openapi('Undo')

const route = createRoute({
  method: 'post',
  path: '/history/{number}/undo',
  summary: 'Undoes a change by a new one. What others have changed since stays.',
  request: {
    params: entryParameters,
    body: { required: true, content: { 'application/json': { schema: bodySchema } } },
  },
  middleware: refuseUnknownParameters([]),
  responses: {
    ...changeAnswers,
    404: problemAnswer('There is no such entry.'),
    409: problemAnswer(
      'What the change did has been changed again since, or a record changed this very moment.',
      z.union([undoProblemSchema, conflictProblemSchema]),
    ),
  },
})

const undoingEdits = (
  register: Register,
  history: readonly HistoryEntry[],
  entry: HistoryEntry,
): readonly EditCommand[] => {
  const inverted = invertEntry(register, entry, history)
  if (inverted.ok) return inverted.commands
  const { obstacles } = inverted
  throw new RequestProblem('undo-conflict', obstacles.map(({ message }) => message).join(' '), {
    members: { obstacles },
  })
}

/**
 * Undoes an entry of the history, and an undoing likewise: that does the change again.
 *
 * @param parts the store, the people and the clock.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const undoRoute = (parts: CouncilParts) => {
  const handler: RouteHandler<typeof route> = async (c) => {
    const { number } = c.req.valid('param')
    const { why } = c.req.valid('json')
    const history = parts.store.history()
    const entry = entryOf(history, number)
    const commands = undoingEdits(parts.store.current().register, history, entry)
    return c.json(await takeEdits(parts, { commands, why, undoes: number, ...editorOf(c) }), 200, unkept)
  }
  return { route, handler }
}
