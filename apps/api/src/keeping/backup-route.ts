import { Readable } from 'node:stream'
import { createRoute, z } from '@hono/zod-openapi'
import { backupParts, type Publication } from '@sharemap/store'
import type { Context } from 'hono'
import { unkept } from '../edits/change-answers.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import type { CouncilParts } from '../readings/council-parts.ts'
import { refuseUnknownParameters } from '../readings/query.ts'

const mediaType = 'application/gzip'

const route = createRoute({
  method: 'get',
  path: '/backup',
  summary: 'Everything that is kept, to put away: the register, its whole history and every publication. No users.',
  middleware: refuseUnknownParameters([]),
  responses: {
    200: {
      description: 'A backup, as `sharemap backup` writes it and `sharemap restore` takes it.',
      content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
    },
    400: problemAnswer('A parameter is not allowed.'),
  },
})

/**
 * A backup to take away, for an administrator.
 *
 * @param parts the store, the publications and the day.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const backupRoute = ({ store, publications, today }: CouncilParts) => {
  const readPublication = async (number: number): Promise<Publication> => {
    const publication = await publications.read(number)
    if (publication === undefined) throw new Error(`Publication ${number} is not where it was.`)
    return publication
  }
  const handler = async (c: Context) => {
    const { register } = store.current()
    const history = store.history()
    const published: Publication[] = []
    for (const { number } of publications.list()) published.push(await readPublication(number))
    const parts = backupParts({ register, history, publications: published })
    return c.body(Readable.toWeb(Readable.from(parts)) as ReadableStream<Uint8Array<ArrayBuffer>>, 200, {
      ...unkept,
      'content-type': mediaType,
      'content-disposition': `attachment; filename="sharemap-${today()}.json.gz"`,
    })
  }
  return { route, handler }
}
