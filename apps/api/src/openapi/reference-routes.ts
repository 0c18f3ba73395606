import { Hono } from 'hono'
import { type RenderedBody, renderBody, renderJson } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import type { ApiDocument } from './build-document.ts'
import { docsPage } from './docs-page.ts'

/**
 * The reference of the API, for programs and for people. It is made when it is first asked for: most servers are asked
 * for readings alone.
 *
 * @param build builds the OpenAPI document.
 */
export const referenceRoutes = (build: () => ApiDocument) => {
  let made: { readonly json: RenderedBody; readonly page: RenderedBody } | undefined
  const reference = () => {
    if (made === undefined) {
      const document = build()
      const page = renderBody(String(docsPage(document)), 'text/html; charset=utf-8')
      made = { json: renderJson(document), page }
    }
    return made
  }
  return new Hono()
    .get('/api/v1/openapi.json', (c) => sendBody(c, reference().json, caching.public))
    .get('/api/docs', (c) => c.redirect('/api/docs/', 308))
    .get('/api/docs/', (c) => sendBody(c, reference().page, caching.public))
}
