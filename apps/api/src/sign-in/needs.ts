import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import { mayDo, type Permission } from '@sharemap/users'
import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'
import type { PersonEnv } from './person.ts'

const declared = new WeakMap<object, Permission>()

interface NeedsOptions {
  /** Whether the route is open too to those who have to change their password first. */
  readonly duringPasswordChange?: boolean
}

/**
 * Declares what a route needs, and lets only those pass whose role has it: the one place where roles are checked. It
 * stands behind `requireSignIn`, which finds out who asks.
 *
 * @param permission what the route needs.
 * @param options whether it is open to those who must change their password.
 * @returns middleware; as the first of a route it refuses before anything of the request is looked at.
 */
export const needs = (
  permission: Permission,
  { duringPasswordChange = false }: NeedsOptions = {},
): MiddlewareHandler<PersonEnv> => {
  const check: MiddlewareHandler<PersonEnv> = async (c, next) => {
    const { role, mustChangePassword } = c.get('person')
    if (mustChangePassword && !duringPasswordChange) {
      throw new RequestProblem(
        'password-change-needed',
        'Somebody else gave you your password. Choose one of your own first, at /change-password.',
      )
    }
    if (!mayDo(role, permission)) {
      throw new RequestProblem(
        'not-allowed',
        `Your role, ${role}, does not allow that. An administrator can change it.`,
      )
    }
    await next()
  }
  declared.set(check, permission)
  return check
}

/**
 * What a handler of a route declares.
 *
 * @param handler any handler of the app.
 * @returns the permission where the handler is one that `needs` made.
 */
export const permissionOf = (handler: object): Permission | undefined => declared.get(handler)

/** Routes with their handlers, and nothing else. */
type Declared<Routes extends readonly { readonly route: RouteConfig; readonly handler: unknown }[]> = {
  readonly [Place in keyof Routes]: Pick<Routes[Place], 'route' | 'handler'>
}

/**
 * Declares one permission for several routes.
 *
 * @param permission what each of them needs.
 * @param routes the routes with their handlers, for `openapiRoutes`.
 * @returns the same routes, which check it first.
 */
export const allNeed = <const Routes extends readonly { readonly route: RouteConfig; readonly handler: unknown }[]>(
  permission: Permission,
  routes: Routes,
): Declared<Routes> =>
  routes.map(({ route, handler }) => ({
    route: createRoute({ ...route, middleware: [needs(permission), ...[route.middleware ?? []].flat()] }),
    handler,
  })) as unknown as Declared<Routes>
