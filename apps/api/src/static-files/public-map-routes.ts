import { renderHome } from '@sharemap/public-map'
import type { PublicRegister } from '@sharemap/register/public'
import { Hono } from 'hono'
import { createBodyCache } from '../bodies/body-cache.ts'
import { renderBody } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import type { ReadingSource } from '../readings/reading-source.ts'
import type { StaticFiles } from './read-static-files.ts'

/** How many bytes of rendered pages to keep. */
const mostBytes = 16 * 1024 * 1024

/**
 * The public map: its first page, and the files beside it.
 *
 * @param source gives the public register, and knows no other.
 * @param assets the map's own files, its style sheets among them.
 */
export const publicMapRoutes = (source: ReadingSource<PublicRegister>, assets: StaticFiles) => {
  const pages = createBodyCache(mostBytes)
  return new Hono()
    .get('/', (c) => {
      const { register, revision } = source.current()
      const asAt = source.today()
      const page = pages.get(`${revision} ${asAt}`, () =>
        renderBody(renderHome(register, { asAt }), 'text/html; charset=utf-8'),
      )
      return sendBody(c, page, caching.public)
    })
    .get('/:file{[\\w-]+\\.\\w+}', (c) => {
      const file = assets.get(c.req.param('file'))
      if (file === undefined) throw new RequestProblem('unknown-address', `There is nothing at ${c.req.path}.`)
      return sendBody(c, file, caching.public)
    })
}
