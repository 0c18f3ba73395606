import { type Context, Hono } from 'hono'
import type { FieldError } from '../pages/error-summary.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { ownFormsOnly } from '../protection/refuse-cross-site.ts'
import type { ChangeOwnPassword } from './change-own-password.ts'
import { changePasswordPage } from './change-password-page.ts'
import { clientAddress } from './client-address.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import type { Person } from './person.ts'
import { safeDestination } from './safe-destination.ts'
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts'

/** A page about a secret is kept by nobody. */
const kept = { 'cache-control': 'no-store' }

/** The field that a problem is about. */
const fieldOf = ({ code }: RequestProblem) => (code === 'password-not-allowed' ? 'password' : 'current')

/**
 * The page on which users change their own password: the first that those see to whom somebody else gave it.
 *
 * @param gatekeeper says whose session it is.
 * @param change changes the password.
 */
export const changePasswordRoutes = (gatekeeper: Gatekeeper, change: ChangeOwnPassword) => {
  /** Whoever has no password is led to the sign-in page. */
  const userOf = (c: Context): Person | undefined => {
    const person = gatekeeper.personOf(readSessionCookie(c))
    return person === undefined || person.name === null ? undefined : person
  }
  const show = (
    c: Context,
    person: Person,
    destination: string,
    errors: readonly FieldError[] = [],
    status: RequestProblem['status'] | 200 = 200,
    headers: Readonly<Record<string, string>> = {},
  ) => c.html(changePasswordPage(person, destination, errors), status, { ...kept, ...headers })

  return new Hono()
    .get('/change-password', (c) => {
      const person = userOf(c)
      const destination = safeDestination(c.req.query('next'))
      return person === undefined ? c.redirect('/sign-in', 303) : show(c, person, destination)
    })
    .post('/change-password', ownFormsOnly, async (c) => {
      const person = userOf(c)
      if (person === undefined) return c.redirect('/sign-in', 303)
      const { current, password, again, next } = await c.req.parseBody()
      const destination = safeDestination(typeof next === 'string' ? next : undefined)
      if (typeof current !== 'string' || current === '') {
        return show(c, person, destination, [{ field: 'current', message: 'Enter your current password' }], 400)
      }
      if (typeof password !== 'string' || password !== again) {
        const message = 'Type the same new password twice'
        return show(c, person, destination, [{ field: 'password', message }], 400)
      }
      try {
        writeSessionCookie(c, await change(person, { current, next: password }, clientAddress(c)))
        return c.redirect(destination, 303)
      } catch (error) {
        if (!(error instanceof RequestProblem)) throw error
        const errors = [{ field: fieldOf(error), message: error.message }]
        return show(c, person, destination, errors, error.status, error.details.headers)
      }
    })
}
