import type { RouteConfig, RouteHandler } from '@hono/zod-openapi'

/**
 * Puts a route and its handler together, for `openapiRoutes`. It is what the library's own function does, save that the
 * optional members stay away where they are not given, as exact optional types ask.
 *
 * @param defined the route, and the handler whose input and answers follow from it.
 */
export const defineRoute = <R extends RouteConfig>(defined: {
  readonly route: R
  readonly handler: RouteHandler<R>
}): typeof defined => defined
