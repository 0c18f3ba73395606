import type { Context, MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'

/** Methods that change nothing. */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request was made by one of our own pages. The browser says so itself (Fetch Metadata); one that does not
 * names the origin, which is compared by host alone: a proxy that ends HTTPS before us passes on the name, but not the
 * scheme.
 */
const isFromOwnPage = (c: Context) => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin') ?? ''
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)
}

/**
 * Refuses a request that would change something where another site may have made it in somebody's name.
 *
 * @param c the request's context.
 * @throws RequestProblem where it does not show that it comes from our own pages.
 */
export const refuseCrossSite = (c: Context): void => {
  if (safeMethods.has(c.req.method) || isFromOwnPage(c)) return
  throw new RequestProblem('cross-site', 'What changes something is taken from this server’s own pages only.')
}

/** The same, as middleware for forms. */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
  refuseCrossSite(c)
  await next()
}
