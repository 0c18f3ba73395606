import { type Context, Hono } from 'hono'
import { caching, sendBody } from '../bodies/send-body.ts'
import { nothingPublishedPage } from '../pages/nothing-published-page.ts'
import { embeddableHeaders, publicHeaders } from '../protection/security-headers.ts'
import type { StaticFiles } from '../static-files/read-static-files.ts'
import type { SiteKeeper } from './site-keeper.ts'

const notKept = { 'cache-control': 'no-store' }

/** Pages that are made to stand in a frame of another site. */
const isEmbeddable = (path: string) => path.startsWith('embed/')

/**
 * The public map: every file of the public site at its path. The files that follow from no register are there at once,
 * for the server's own pages use them too; the others once the site is built. Before anything has been published the
 * first page says so.
 *
 * @param site keeps the site built.
 * @param assets the map's own style sheets and scripts, by name.
 */
export const publicMapRoutes = (site: SiteKeeper, assets: StaticFiles) => {
  const serve = async (c: Context, path: string): Promise<Response | undefined> => {
    const file = assets.get(path) ?? (await site.file(path))
    return file && sendBody(c, file, caching.public, isEmbeddable(path) ? embeddableHeaders : publicHeaders)
  }
  return new Hono()
    .get('/', async (c) => (await serve(c, 'index.html')) ?? c.html(nothingPublishedPage(), 200, notKept))
    .use('/*', async (c, next) => {
      const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
      const response = isRead ? await serve(c, c.req.path.slice(1)) : undefined
      if (response === undefined) await next()
      return response
    })
}
