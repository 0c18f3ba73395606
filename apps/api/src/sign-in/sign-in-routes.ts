import { type Context, Hono } from 'hono'
import type { Markup } from '../pages/page.ts'
import { wantsPage } from '../pages/wants-page.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { ownFormsOnly } from '../protection/refuse-cross-site.ts'
import { clientAddress } from './client-address.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import { safeDestination } from './safe-destination.ts'
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts'
import { signInPage, tokenPage } from './sign-in-page.ts'

/** A secret, or a page about one, is kept by nobody. */
const kept = { 'cache-control': 'no-store' }

const noUsersYet = () =>
  new RequestProblem(
    'no-users-yet',
    'This server has no users yet, so no name and password sign in. Sign in with the token, which the server prints in the sign-in link when it starts, and then make the first administrator.',
  )

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * Signing in and out. While there are no users, the token signs in, by the link or by the form; once there are, a name
 * and a password do, and the link leads to the form for them.
 *
 * @param gatekeeper who decides.
 */
export const signInRoutes = (gatekeeper: Gatekeeper) => {
  /** Says on the page what was wrong; a program gets the same as a problem document. */
  const refuse = (c: Context, error: unknown, pageOf: (message: string) => Markup) => {
    if (!(error instanceof RequestProblem) || !wantsPage(c)) throw error
    return c.html(pageOf(error.message), error.status, { ...kept, ...error.details.headers })
  }

  const goOn = (c: Context, session: string, destination: string) => {
    writeSessionCookie(c, session)
    c.header('cache-control', kept['cache-control'])
    // So that a token in the address goes no further.
    c.header('referrer-policy', 'no-referrer')
    return c.redirect(destination, 303)
  }

  const tradeToken = async (c: Context, token: string, destination: string) => {
    try {
      return goOn(c, await gatekeeper.signInByToken(token, clientAddress(c)), destination)
    } catch (error) {
      return refuse(c, error, (message) => tokenPage(destination, message))
    }
  }

  const tradePassword = async (c: Context, name: string, password: string, destination: string) => {
    const errors = [
      ...(name.trim() === '' ? [{ field: 'name', message: 'Enter your name' }] : []),
      ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
    ]
    if (errors.length > 0 && wantsPage(c)) return c.html(signInPage(destination, { name, errors }), 400, kept)
    try {
      const { session, person } = await gatekeeper.signInByPassword({ name, password }, clientAddress(c))
      return goOn(
        c,
        session,
        person.mustChangePassword ? `/change-password?next=${encodeURIComponent(destination)}` : destination,
      )
    } catch (error) {
      return refuse(c, error, (message) => signInPage(destination, { name, errors: [{ field: 'name', message }] }))
    }
  }

  return new Hono()
    .get('/sign-in', (c) => {
      const destination = safeDestination(c.req.query('next'))
      const token = c.req.query('token')
      if (token === undefined || c.req.method === 'HEAD') {
        const byLink = c.req.query('by') === 'link'
        return c.html(gatekeeper.hasUsers() ? signInPage(destination, { byLink }) : tokenPage(destination), 200, kept)
      }
      if (!gatekeeper.hasUsers()) return tradeToken(c, token, destination)
      c.header('cache-control', kept['cache-control'])
      c.header('referrer-policy', 'no-referrer')
      return c.redirect(`/sign-in?by=link&next=${encodeURIComponent(destination)}`, 303)
    })
    .post('/sign-in', ownFormsOnly, async (c) => {
      const { token, name, password, next } = await c.req.parseBody()
      const destination = safeDestination(textOf(next))
      if (gatekeeper.hasUsers()) return tradePassword(c, textOf(name), textOf(password), destination)
      const given = textOf(token).trim()
      if (given === '' && textOf(name) !== '')
        return refuse(c, noUsersYet(), (message) => tokenPage(destination, message))
      if (given === '' && wantsPage(c)) return c.html(tokenPage(destination, 'Enter the token'), 400, kept)
      return tradeToken(c, given, destination)
    })
    .post('/sign-out', ownFormsOnly, (c) => {
      const session = readSessionCookie(c)
      if (session !== undefined) gatekeeper.signOut(session)
      clearSessionCookie(c)
      c.header('cache-control', kept['cache-control'])
      // What the browser kept of the register goes too.
      c.header('clear-site-data', '"cache"')
      return c.redirect('/sign-in', 303)
    })
}
