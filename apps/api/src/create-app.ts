import type { IsoDate } from '@sharemap/law'
import type { Store } from '@sharemap/store'
import { Hono } from 'hono'
import { healthRoutes } from './health-routes.ts'
import { buildDocument } from './openapi/build-document.ts'
import { referenceRoutes } from './openapi/reference-routes.ts'
import { findAllowedMethods } from './problems/allowed-methods.ts'
import { findProblem } from './problems/find-problem.ts'
import { RequestProblem } from './problems/request-problem.ts'
import { toProblemResponse } from './problems/to-problem-response.ts'
import { checkHost } from './protection/check-host.ts'
import { limitBody } from './protection/limit-body.ts'
import { secureEveryResponse } from './protection/security-headers.ts'
import { councilApi } from './readings/council-api.ts'
import { publicApi } from './readings/public-api.ts'
import { publicSource } from './readings/public-source.ts'
import { createGatekeeper } from './sign-in/gatekeeper.ts'
import { requireSignIn } from './sign-in/require-sign-in.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { publicMapRoutes } from './site/public-map-routes.ts'
import { createSiteKeeper, type SiteBuilder } from './site/site-keeper.ts'
import type { StaticFiles } from './static-files/read-static-files.ts'
import { workbenchRoutes } from './static-files/workbench-routes.ts'

/** All that the app is made from; it reads neither the clock nor the environment nor the disk itself. */
export interface AppParts {
  /** Where the register is kept; the app only reads. */
  readonly store: Pick<Store, 'current'>
  /** The present day in the United Kingdom. */
  readonly today: () => IsoDate
  /** The time in milliseconds, by which sessions end. */
  readonly now: () => number
  /** The sign-in token. */
  readonly token: string
  /** The names that the server answers to; null for any. */
  readonly hosts: ReadonlySet<string> | null
  /** The built workbench; null where it was not built. */
  readonly workbench: StaticFiles | null
  /** Builds the public site. */
  readonly buildSite: SiteBuilder
  /** The style sheets and scripts of the public map, by name; the server's own pages use them too. */
  readonly publicMapFiles: StaticFiles
  /** Takes a line about a fault of the server's own. */
  readonly log: (line: string) => void
}

/** The largest body taken; no request that the server knows needs a hundredth of it. */
const mostBodyBytes = 1024 * 1024

/**
 * Makes the whole server as a function from requests to answers.
 *
 * @param parts the store and all else that it needs; two apps share nothing.
 */
export const createApp = ({ store, today, now, token, hosts, workbench, buildSite, publicMapFiles, log }: AppParts) => {
  const gatekeeper = createGatekeeper(token, now)
  const council = councilApi({ current: store.current, today })
  const residents = publicSource(store, today)
  const everybody = publicApi(residents)

  const app = new Hono()
  app.onError((error, c) => toProblemResponse(c, findProblem(error, `${c.req.method} ${c.req.path}`, log)))
  app.use(secureEveryResponse())
  app.use(checkHost(hosts))
  app.use(limitBody(mostBodyBytes))

  app.route('/', healthRoutes())
  app.route('/', signInRoutes(gatekeeper))
  app.route('/', workbenchRoutes(workbench, gatekeeper))
  app.route(
    '/',
    referenceRoutes(() => buildDocument(council, everybody)),
  )
  app.route('/api/v1/public', everybody)
  const guard = requireSignIn(gatekeeper)
  app.use('/api/v1/*', (c, next) => (c.req.path.startsWith('/api/v1/public/') ? next() : guard(c, next)))
  app.route('/api/v1', council)
  app.route('/', publicMapRoutes(createSiteKeeper(residents, buildSite, log), publicMapFiles))

  const methodsOf = findAllowedMethods(app)
  app.notFound((c) => {
    const allowed = methodsOf(c.req.path)
    return toProblemResponse(
      c,
      allowed.length === 0
        ? new RequestProblem('unknown-address', `There is nothing at ${c.req.path}.`)
        : new RequestProblem('wrong-method', `${c.req.path} takes ${allowed.join(', ')}, not ${c.req.method}.`, {
            headers: { allow: allowed.join(', ') },
          }),
    )
  })
  return app
}
