import { createRoute } from '@hono/zod-openapi'
import { makeCalendarKey, mayDo, permissions, setCalendarKey } from '@sharemap/users'
import { defineRoute } from '../define-route.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { clientAddress } from '../sign-in/client-address.ts'
import { needs } from '../sign-in/needs.ts'
import { clearSessionCookie, writeSessionCookie } from '../sign-in/session-cookie.ts'
import type { PeopleParts } from './people-parts.ts'
import { toUserProblem } from './to-user-problem.ts'
import { calendarAddressSchema, passwordChangeSchema, sessionSchema } from './user-schemas.ts'

/** Answers about a person are kept by nobody. */
const unkept = { 'cache-control': 'no-store' }

const notAUser = problemAnswer('Whoever has come by the token has no such thing.')

const sessionRoute = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Who is signed in, and what they may do.',
  middleware: needs('read', { duringPasswordChange: true }),
  responses: {
    200: { description: 'Who is signed in.', content: { 'application/json': { schema: sessionSchema } } },
  },
})

const passwordRoute = createRoute({
  method: 'post',
  path: '/session/password',
  summary: 'Changes one’s own password, and signs one out everywhere else.',
  request: { body: { required: true, content: { 'application/json': { schema: passwordChangeSchema } } } },
  middleware: needs('read', { duringPasswordChange: true }),
  responses: {
    204: { description: 'It is changed.' },
    400: problemAnswer('The body is not as it should be; each part at fault is named.'),
    403: notAUser,
    422: problemAnswer('The current password is not right, or the new one is too easy to guess.'),
    503: problemAnswer('The change could not be written.'),
  },
})

const everywhereRoute = createRoute({
  method: 'post',
  path: '/session/sign-out-everywhere',
  summary: 'Ends every session of whoever asks, this one too.',
  middleware: needs('read', { duringPasswordChange: true }),
  responses: { 204: { description: 'All sessions have ended.' }, 403: notAUser },
})

const calendarRoute = createRoute({
  method: 'post',
  path: '/session/calendar-key',
  summary: 'Gives one’s calendar of reviews a new address. The one before answers no more.',
  middleware: needs('read'),
  responses: {
    200: { description: 'Where it is.', content: { 'application/json': { schema: calendarAddressSchema } } },
    403: notAUser,
    503: problemAnswer('The change could not be written.'),
  },
})

const nameOf = ({ name }: { readonly name: string | null }): string => {
  if (name !== null) return name
  throw new RequestProblem('users-only', 'Whoever comes by the token has neither a password nor a calendar.')
}

/**
 * What people do with their own sign-in.
 *
 * @param parts the users and the gatekeeper.
 * @returns routes with their handlers, for `openapiRoutes`; each declares what it needs.
 */
export const sessionRoutes = ({ users, gatekeeper, changePassword }: PeopleParts) =>
  [
    defineRoute({
      route: sessionRoute,
      handler: (c) => {
        const { name, fullName, role, mustChangePassword } = c.get('person')
        const answer = {
          person: { name, fullName, role },
          permissions: permissions.filter((permission) => mayDo(role, permission)),
          canMakeFirstAdministrator: name === null && !gatekeeper.hasUsers(),
          mustChangePassword,
        }
        return c.json(answer, 200, unkept)
      },
    }),
    defineRoute({
      route: passwordRoute,
      handler: async (c) => {
        writeSessionCookie(c, await changePassword(c.get('person'), c.req.valid('json'), clientAddress(c)))
        return c.body(null, 204, unkept)
      },
    }),
    defineRoute({
      route: everywhereRoute,
      handler: (c) => {
        gatekeeper.signOutEverywhere(nameOf(c.get('person')))
        clearSessionCookie(c)
        return c.body(null, 204, { ...unkept, 'clear-site-data': '"cache"' })
      },
    }),
    defineRoute({
      route: calendarRoute,
      handler: async (c) => {
        const { key, hash } = makeCalendarKey()
        const change = await users.change(setCalendarKey(nameOf(c.get('person')), hash))
        if (!change.ok) throw toUserProblem(change)
        return c.json({ address: `/calendar/${key}.ics` }, 200, unkept)
      },
    }),
  ] as const
