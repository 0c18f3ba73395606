import { type Context, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { wantsPage } from '../pages/wants-page.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { clientAddress } from './client-address.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import { safeDestination } from './safe-destination.ts'
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts'
import { signInPage } from './sign-in-page.ts'

/** A token, or a page about one, is kept by nobody. */
const kept = { 'cache-control': 'no-store' }

/**
 * Takes forms from our own pages only. The origin is compared by host: a proxy that ends HTTPS before us passes on the
 * name, but not the scheme.
 */
const ownForms = csrf({
  origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === c.req.header('host'),
})

/**
 * Signing in, by the link with the token or by the form, and signing out.
 *
 * @param gatekeeper who decides.
 */
export const signInRoutes = (gatekeeper: Gatekeeper) => {
  /** Trades a token for a session and goes on, so that the token does not stay in the address bar. */
  const trade = (c: Context, token: string, destination: string) => {
    try {
      writeSessionCookie(c, gatekeeper.signIn(token, clientAddress(c)))
    } catch (error) {
      if (!(error instanceof RequestProblem) || !wantsPage(c)) throw error
      return c.html(signInPage(destination, error.message), error.status, { ...kept, ...error.details.headers })
    }
    c.header('cache-control', kept['cache-control'])
    c.header('referrer-policy', 'no-referrer')
    return c.redirect(destination, 303)
  }

  return new Hono()
    .get('/sign-in', (c) => {
      const destination = safeDestination(c.req.query('next'))
      const token = c.req.query('token')
      return token === undefined ? c.html(signInPage(destination), 200, kept) : trade(c, token, destination)
    })
    .post('/sign-in', ownForms, async (c) => {
      const { token, next } = await c.req.parseBody()
      const destination = safeDestination(typeof next === 'string' ? next : undefined)
      const given = typeof token === 'string' ? token.trim() : ''
      if (given === '' && wantsPage(c)) return c.html(signInPage(destination, 'Enter the token'), 400, kept)
      return trade(c, given, destination)
    })
    .post('/sign-out', ownForms, (c) => {
      const session = readSessionCookie(c)
      if (session !== undefined) gatekeeper.signOut(session)
      clearSessionCookie(c)
      c.header('cache-control', kept['cache-control'])
      // What the browser kept of the register goes too.
      c.header('clear-site-data', '"cache"')
      return c.redirect('/sign-in', 303)
    })
}
