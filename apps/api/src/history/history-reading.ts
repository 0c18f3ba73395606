import { createRoute, z } from '@hono/zod-openapi'
import type { HistoryEntry } from '@sharemap/register'
import type { Context } from 'hono'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters, wholeNumber } from '../readings/query.ts'
import { resolveAddress } from '../readings/resolve-query.ts'
import { findEntries } from './find-entries.ts'
import { findUndone } from './find-undone.ts'
import { historySchema } from './history-schemas.ts'
import { pastAnswers, sendPast } from './past-answers.ts'
import { type FullNameOf, mostRecordsInLists, summariseEntry } from './summarise-entry.ts'

const usualLimit = 50
const mostEntries = 500

const query = z.object({
  record: z.string().min(1).optional().openapi({ description: 'Only entries that changed this record, by its id.' }),
  who: z.string().min(1).optional().openapi({ description: 'Only entries by whoever signs in by this name.' }),
  from: z.iso.date().optional().openapi({ description: 'The first day, YYYY-MM-DD.' }),
  to: z.iso.date().optional().openapi({ description: 'The last day, YYYY-MM-DD.' }),
  before: wholeNumber(1, 999_999, 'Only entries of a lower number: `older` of the page before.'),
  limit: wholeNumber(1, mostEntries, `How many entries; ${usualLimit} unless given.`),
})

const route = createRoute({
  method: 'get',
  path: '/history',
  summary: 'Every change of the register, from the latest: who, when, why and what, in words.',
  request: { query },
  middleware: refuseUnknownParameters(Object.keys(query.shape)),
  responses: pastAnswers('The entries.', historySchema),
})

const peopleOf = (history: readonly HistoryEntry[], fullNameOf: FullNameOf) =>
  [...new Set(history.map(({ who }) => who))].sort().map((who) => ({ who, whoName: fullNameOf(who) }))

/** The history of a record that stands in the register or once did. */
const historyOf = ({ store }: CouncilParts, record: string): readonly HistoryEntry[] => {
  const own = store.history(record)
  return own.length > 0 ? own : store.history(resolveAddress(store.current().register, record))
}

/**
 * The history of the register, or of one record.
 *
 * @param parts the store and the people.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const historyReading = (parts: CouncilParts) => {
  const handler = (c: Context) => {
    const { record, limit = usualLimit, ...wanted } = c.req.valid('query' as never) as z.output<typeof query>
    const whole = parts.store.history()
    const undone = findUndone(whole)
    const found = findEntries(record === undefined ? whole : historyOf(parts, record), { ...wanted, limit })
    const entries = found.entries.map((entry) =>
      summariseEntry(parts, entry, undone.get(entry.number) ?? null, mostRecordsInLists),
    )
    return sendPast(c, { ...found, entries, people: peopleOf(whole, parts.fullNameOf) })
  }
  return { route, handler }
}
