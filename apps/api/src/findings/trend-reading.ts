import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { pastAnswers, sendPast } from '../history/past-answers.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { dayParameter, refuseUnknownParameters, wholeNumber } from '../readings/query.ts'
import { createFindingsTrend } from './findings-trend.ts'

const usualPoints = 24
const mostPoints = 60

const query = z.object({
  ...dayParameter,
  points: wholeNumber(2, mostPoints, `The most points; ${usualPoints} unless given.`),
})

const trendSchema = z
  .strictObject({
    asAt: z.iso.date(),
    points: z.array(
      z.strictObject({
        number: z.int().openapi({ description: 'The number of the entry; 0 for how the history began.' }),
        at: z.iso.datetime().nullable().openapi({ description: 'When the entry was made; null for the beginning.' }),
        bySeverity: z.strictObject({ 'act-now': z.int(), 'should-mend': z.int(), consider: z.int() }),
        silenced: z.int().openapi({ description: 'Findings that somebody has answered for, counted nowhere else.' }),
      }),
    ),
  })
  .openapi('FindingsTrend')

const { 404: _, ...answers } = pastAnswers('The points, from the earliest.', trendSchema)

const route = createRoute({
  method: 'get',
  path: '/findings/trend',
  summary: 'How many findings there were in earlier versions of the register, each judged as at the same day.',
  request: { query },
  middleware: refuseUnknownParameters(Object.keys(query.shape)),
  responses: answers,
})

/**
 * How findings have come and gone.
 *
 * @param parts the store and the day.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const trendReading = ({ store, today }: Pick<CouncilParts, 'store' | 'today'>) => {
  const trend = createFindingsTrend(store)
  const handler = async (c: Context) => {
    const { asAt = today(), points = usualPoints } = c.req.valid('query' as never) as z.output<typeof query>
    return sendPast(c, { asAt, points: await trend(asAt, points) })
  }
  return { route, handler }
}
