import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'
import { clientAddress } from './client-address.ts'
import type { Gatekeeper } from './gatekeeper.ts'
import { readSessionCookie } from './session-cookie.ts'

/**
 * Lets only those pass who are signed in: by the session's cookie, or by the token as a bearer header (RFC 6750).
 *
 * @param gatekeeper who decides.
 */
export const requireSignIn =
  (gatekeeper: Gatekeeper): MiddlewareHandler =>
  async (c, next) => {
    if (!gatekeeper.isSignedIn(readSessionCookie(c))) {
      const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
      if (bearer === undefined) {
        throw new RequestProblem(
          'sign-in-needed',
          'This is the council’s own register. Open the sign-in link that the server printed, or send its token as a bearer token.',
          { headers: { 'www-authenticate': 'Bearer realm="Sharemap"' } },
        )
      }
      gatekeeper.checkToken(bearer, clientAddress(c))
    }
    await next()
  }
