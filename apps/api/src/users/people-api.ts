import { OpenAPIHono } from '@hono/zod-openapi'
import { refuseBadRequest } from '../readings/refuse-bad-request.ts'
import type { PeopleParts } from './people-parts.ts'
import { sessionRoutes } from './session-routes.ts'
import { userRoutes } from './user-routes.ts'

/**
 * The people's side of the API: who is signed in, and the users. Whoever mounts it lets only those in who are signed in,
 * and each route declares which of them may use it.
 *
 * @param parts the users and who lets them in.
 */
export const peopleApi = (parts: PeopleParts) =>
  new OpenAPIHono({ defaultHook: refuseBadRequest }).openapiRoutes([...sessionRoutes(parts), ...userRoutes(parts)])
