import { createRoute } from '@hono/zod-openapi'
import { applyEdits, type HistoryEntry, invertEntry } from '@sharemap/register'
import type { Context } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import { findUndone } from './find-undone.ts'
import { wholeEntrySchema } from './history-schemas.ts'
import { entryParameters, pastAnswers, sendPast } from './past-answers.ts'
import { describeChanges, summariseEntry } from './summarise-entry.ts'

/**
 * Finds an entry of the history.
 *
 * @param history the whole history, from the first entry.
 * @param number the entry's number.
 * @throws RequestProblem (404) where there is no such entry.
 */
export const entryOf = (history: readonly HistoryEntry[], number: number): HistoryEntry => {
  const entry = history[number - 1]
  if (entry !== undefined) return entry
  const last = history.length === 0 ? 'It has none yet.' : `Its last one is ${history.length}.`
  throw new RequestProblem('unknown-id', `The history has no entry ${number}. ${last}`)
}

const route = createRoute({
  method: 'get',
  path: '/history/{number}',
  summary: 'One change of the register, field by field.',
  request: { params: entryParameters },
  middleware: refuseUnknownParameters([]),
  responses: pastAnswers('The entry.', wholeEntrySchema),
})

/**
 * One entry of the history, whole.
 *
 * @param parts the store and the people.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const entryReading = (parts: CouncilParts) => {
  const handler = (c: Context) => {
    const { number } = c.req.valid('param' as never) as { number: number }
    const history = parts.store.history()
    const entry = entryOf(history, number)
    const { register } = parts.store.current()
    const inverted = invertEntry(register, entry, history)
    const undone = applyEdits(register, inverted.ok ? inverted.commands : [], { today: parts.today() })
    const { changes, clock, previous, hash } = entry
    return sendPast(c, {
      ...summariseEntry(parts, entry, findUndone(history).get(number) ?? null),
      changes,
      obstacles: inverted.ok ? [] : inverted.obstacles,
      undoing: undone.ok ? describeChanges(parts.store, undone.changes) : [],
      clock,
      previous,
      hash,
      last: history.length,
    })
  }
  return { route, handler }
}
