import type { IsoDate } from '@sharemap/law'
import type { Publications, Store } from '@sharemap/store'
import { findUser, type PasswordHasher, type UserStore } from '@sharemap/users'
import { Hono } from 'hono'
import { healthRoutes } from './health-routes.ts'
import { allTroubles } from './keeping/all-troubles.ts'
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
import { calendarRoutes } from './review/calendar-routes.ts'
import { createPasswordChange } from './sign-in/change-own-password.ts'
import { changePasswordRoutes } from './sign-in/change-password-routes.ts'
import { createGatekeeper } from './sign-in/gatekeeper.ts'
import type { PersonEnv } from './sign-in/person.ts'
import { requireSignIn } from './sign-in/require-sign-in.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { keepEditions } from './site/keep-editions.ts'
import { publicMapRoutes } from './site/public-map-routes.ts'
import { createSiteKeeper, type SiteBuilder } from './site/site-keeper.ts'
import type { StaticFiles } from './static-files/read-static-files.ts'
import { workbenchRoutes } from './static-files/workbench-routes.ts'
import { peopleApi } from './users/people-api.ts'

/** All that the app is made from; it reads neither the clock nor the environment nor the disk itself. */
export interface AppParts {
  /** Where the register is kept, and its history. */
  readonly store: Pick<Store, 'current' | 'commit' | 'history' | 'troubles'>
  /** What residents see: apart from the register, and whole. */
  readonly publications: Publications
  /** The present day in the United Kingdom. */
  readonly today: () => IsoDate
  /** The time in milliseconds, by which sessions end. */
  readonly now: () => number
  /** The sign-in token. */
  readonly token: string
  /** Where the users are kept. */
  readonly users: UserStore
  /** Keeps their passwords so that they cannot be read back. */
  readonly passwords: PasswordHasher
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

/** The largest body taken; hardly a request that the server knows needs a hundredth of it. */
const mostBodyBytes = 1024 * 1024

/** One change of every record of a large register is one list of edits. */
const largerBodies = { '/api/v1/edits': 8 * mostBodyBytes, '/api/v1/edits/preview': 8 * mostBodyBytes }

/**
 * Makes the whole server as a function from requests to answers.
 *
 * @param parts the store and all else that it needs; two apps share nothing.
 */
export const createApp = ({
  store,
  publications,
  today,
  now,
  token,
  users,
  passwords,
  hosts,
  workbench,
  buildSite,
  publicMapFiles,
  log,
}: AppParts) => {
  const gatekeeper = createGatekeeper({ token, users, passwords, now })
  const changePassword = createPasswordChange(gatekeeper, users, passwords)
  const fullNameOf = (name: string) => findUser(users.current(), name)?.fullName ?? name
  const residents = publicSource(publications, today)
  const site = createSiteKeeper(residents, keepEditions(publications), buildSite, log)
  /** What is published is built at once: residents should not wait for whoever asks first. */
  const publish: Publications['publish'] = async (register, note) => {
    const result = await publications.publish(register, note)
    if (result.ok) site.refresh()
    return result
  }
  const watched = { ...store, troubles: allTroubles(store, users) }
  const council = councilApi({ store: watched, publications: { ...publications, publish }, today, now, fullNameOf })
  const people = peopleApi({ users, passwords, gatekeeper, changePassword, now })
  const everybody = publicApi(residents)

  const app = new Hono<PersonEnv>()
  app.onError((error, c) => toProblemResponse(c, findProblem(error, `${c.req.method} ${c.req.path}`, log)))
  app.use(secureEveryResponse())
  app.use(checkHost(hosts))
  app.use(limitBody(mostBodyBytes, largerBodies))

  app.route('/', healthRoutes(watched))
  app.route('/', signInRoutes(gatekeeper))
  app.route('/', changePasswordRoutes(gatekeeper, changePassword))
  app.route('/', workbenchRoutes(workbench, gatekeeper))
  app.route('/', calendarRoutes({ store, users, today }))
  app.route(
    '/',
    referenceRoutes(() => buildDocument([council, people], everybody)),
  )
  app.route('/api/v1/public', everybody)
  const guard = requireSignIn(gatekeeper)
  app.use('/api/v1/*', (c, next) => (c.req.path.startsWith('/api/v1/public/') ? next() : guard(c, next)))
  app.route('/api/v1', council)
  app.route('/api/v1', people)
  app.route('/', publicMapRoutes(site, publicMapFiles))

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
