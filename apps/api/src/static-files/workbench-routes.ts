import { type Context, Hono } from 'hono'
import { caching, sendBody } from '../bodies/send-body.ts'
import { wantsPage } from '../pages/wants-page.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import type { Gatekeeper } from '../sign-in/gatekeeper.ts'
import { workbenchPath } from '../sign-in/safe-destination.ts'
import { readSessionCookie } from '../sign-in/session-cookie.ts'
import type { StaticFiles } from './read-static-files.ts'

/** Vite puts files whose name holds a hash of their content in this folder. */
const hashed = /^assets\//

/**
 * The workbench's built files. They hold no data, so they are anybody's; but whoever asks for a page without being
 * signed in is led to the sign-in page first, whoever has to change their password to the page for that, and from there
 * back.
 *
 * @param files the built files; null where there are none.
 * @param gatekeeper who decides who is signed in.
 */
export const workbenchRoutes = (files: StaticFiles | null, gatekeeper: Gatekeeper) => {
  const serve = (c: Context): Response | Promise<Response> => {
    const path = c.req.path.slice(workbenchPath.length)
    const file = files?.get(path)
    if (file !== undefined && path !== 'index.html') {
      return sendBody(c, file, hashed.test(path) ? caching.immutable : caching.public)
    }
    // A page that the workbench's own script draws has an address without a file.
    if (/\.\w+$/.test(path) && path !== 'index.html') {
      throw new RequestProblem('unknown-address', `The workbench has no file "${path}".`)
    }
    if (wantsPage(c)) {
      const person = gatekeeper.personOf(readSessionCookie(c))
      if (person === undefined || person.mustChangePassword) {
        const { pathname, search } = new URL(c.req.url)
        const first = person === undefined ? '/sign-in' : '/change-password'
        c.header('cache-control', 'no-store')
        return c.redirect(`${first}?next=${encodeURIComponent(pathname + search)}`, 303)
      }
    }
    const index = files?.get('index.html')
    if (index === undefined) {
      throw new RequestProblem(
        'not-built',
        'The pages of the workbench are not there. Start the server with npm start, which builds them.',
      )
    }
    return sendBody(c, index, caching.council)
  }
  return new Hono().get('/workbench', (c) => c.redirect(workbenchPath, 308)).get('/workbench/*', serve)
}
