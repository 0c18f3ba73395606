import { createRoute } from '@hono/zod-openapi'
import {
  addFirstAdministrator,
  addUser,
  checkPassword,
  findUser,
  type MakeUserChange,
  setUserFields,
  setUserPassword,
  type User,
} from '@sharemap/users'
import { defineRoute } from '../define-route.ts'
import { problemAnswer } from '../problems/problem-answer.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { needs } from '../sign-in/needs.ts'
import { writeSessionCookie } from '../sign-in/session-cookie.ts'
import type { PeopleParts } from './people-parts.ts'
import { toUserProblem } from './to-user-problem.ts'
import {
  firstAdministratorSchema,
  givenPasswordSchema,
  newUserSchema,
  toldUser,
  toldUserSchema,
  userFieldsSchema,
  userParameters,
  usersSchema,
} from './user-schemas.ts'

/** Answers about people are kept by nobody. */
const unkept = { 'cache-control': 'no-store' }

const toldUserAnswer = { description: 'The user.', content: { 'application/json': { schema: toldUserSchema } } }

/** The answers of whatever changes the users. */
const problems = {
  400: problemAnswer('The body is not as it should be; each part at fault is named.'),
  403: problemAnswer('Only administrators manage users.'),
  404: problemAnswer('There is no such user.'),
  409: problemAnswer('The name is taken, or nobody else could manage the users.'),
  422: problemAnswer('The name is not allowed, or the password is too easy to guess.'),
  503: problemAnswer('The change could not be written. Nothing of it was kept.'),
}

const firstRoute = createRoute({
  method: 'post',
  path: '/users/first-administrator',
  summary: 'Makes the first user, an administrator, and signs them in. It can be done once.',
  request: { body: { required: true, content: { 'application/json': { schema: firstAdministratorSchema } } } },
  middleware: needs('read'),
  responses: { 201: toldUserAnswer, 400: problems[400], 409: problems[409], 422: problems[422], 503: problems[503] },
})

const listRoute = createRoute({
  method: 'get',
  path: '/users',
  summary: 'All users, in the order of their names.',
  middleware: needs('manage-users'),
  responses: {
    200: { description: 'The users.', content: { 'application/json': { schema: usersSchema } } },
    403: problems[403],
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/users',
  summary: 'Makes a user, who changes the password at the first sign-in.',
  request: { body: { required: true, content: { 'application/json': { schema: newUserSchema } } } },
  middleware: needs('manage-users'),
  responses: {
    201: toldUserAnswer,
    400: problems[400],
    403: problems[403],
    409: problems[409],
    422: problems[422],
    503: problems[503],
  },
})

const changeRoute = createRoute({
  method: 'patch',
  path: '/users/{name}',
  summary: 'Changes a user’s role or full name, or whether they may sign in. Their sessions end with their role.',
  request: {
    params: userParameters,
    body: { required: true, content: { 'application/json': { schema: userFieldsSchema } } },
  },
  middleware: needs('manage-users'),
  responses: { 200: toldUserAnswer, ...problems },
})

const passwordRoute = createRoute({
  method: 'post',
  path: '/users/{name}/password',
  summary: 'Gives a user another password, which they change at the next sign-in. Their sessions end.',
  request: {
    params: userParameters,
    body: { required: true, content: { 'application/json': { schema: givenPasswordSchema } } },
  },
  middleware: needs('manage-users'),
  responses: { 200: toldUserAnswer, ...problems },
})

/**
 * The routes by which users are made and changed.
 *
 * @param parts the users, the hasher, the gatekeeper and the clock.
 * @returns routes with their handlers, for `openapiRoutes`; each declares what it needs.
 */
export const userRoutes = ({ users, passwords, gatekeeper, now }: PeopleParts) => {
  const change = async (make: MakeUserChange): Promise<User> => {
    const changed = await users.change(make)
    if (!changed.ok) throw toUserProblem(changed)
    return changed.user
  }
  /** The hash of a password that is good enough for whoever has these names. */
  const hashOf = async (password: string, names: { readonly name: string; readonly fullName: string }) => {
    const fault = await checkPassword(password, names)
    if (fault !== null) throw new RequestProblem('password-not-allowed', fault)
    return passwords.hash(password)
  }
  const at = () => new Date(now())

  return [
    defineRoute({
      route: firstRoute,
      handler: async (c) => {
        const { name, fullName, password } = c.req.valid('json')
        if (gatekeeper.hasUsers()) {
          throw new RequestProblem('users-exist', 'There are users already. An administrator among them makes others.')
        }
        const hash = await hashOf(password, { name, fullName })
        const user = await change(addFirstAdministrator({ name, fullName, password: hash, at: at() }))
        writeSessionCookie(c, gatekeeper.openSession(user))
        return c.json(toldUser(user), 201, unkept)
      },
    }),
    defineRoute({
      route: listRoute,
      handler: (c) => {
        const sorted = [...users.current()].sort((one, other) => one.name.localeCompare(other.name, 'en'))
        return c.json({ users: sorted.map(toldUser) }, 200, unkept)
      },
    }),
    defineRoute({
      route: addRoute,
      handler: async (c) => {
        const { name, fullName, role, password } = c.req.valid('json')
        const hash = await hashOf(password, { name, fullName })
        const user = await change(addUser({ name, fullName, role, password: hash, mustChangePassword: true, at: at() }))
        return c.json(toldUser(user), 201, unkept)
      },
    }),
    defineRoute({
      route: changeRoute,
      handler: async (c) => {
        const { name } = c.req.valid('param')
        const before = findUser(users.current(), name)
        const user = await change(setUserFields(name, c.req.valid('json')))
        // Also where it is taken back before anybody has used the session again.
        if (user.disabled || user.role !== before?.role) gatekeeper.signOutEverywhere(user.name)
        return c.json(toldUser(user), 200, unkept)
      },
    }),
    defineRoute({
      route: passwordRoute,
      handler: async (c) => {
        const { name } = c.req.valid('param')
        const known = findUser(users.current(), name) ?? { name, fullName: name }
        const hash = await hashOf(c.req.valid('json').password, known)
        return c.json(toldUser(await change(setUserPassword(name, hash, true))), 200, unkept)
      },
    }),
  ] as const
}
