import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'
import { refuseCrossSite } from '../protection/refuse-cross-site.ts'
import { clientAddress } from './client-address.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import { type PersonEnv, tokenHolder } from './person.ts'
import { readSessionCookie } from './session-cookie.ts'

/**
 * Lets only those pass who are signed in: by the session's cookie, or by the token as a bearer header (RFC 6750). Says
 * who they are to whatever comes after. A browser sends its cookie along whoever made the request, so one that would
 * change something must come from our own pages.
 *
 * @param gatekeeper who decides.
 */
export const requireSignIn =
  (gatekeeper: Gatekeeper): MiddlewareHandler<PersonEnv> =>
  async (c, next) => {
    const person = gatekeeper.personOf(readSessionCookie(c))
    if (person !== undefined) {
      refuseCrossSite(c)
      c.set('person', person)
      return next()
    }
    const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (bearer === undefined) {
      throw new RequestProblem(
        'sign-in-needed',
        'This is the council’s own register. Sign in at /sign-in, or send the server’s token as a bearer token.',
        { headers: { 'www-authenticate': 'Bearer realm="Sharemap"' } },
      )
    }
    await gatekeeper.checkToken(bearer, clientAddress(c))
    c.set('person', tokenHolder)
    return next()
  }
