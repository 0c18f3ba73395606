import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'

/** The name in a header Host, without its port: `[::1]:80` gives `[::1]`. */
const nameOf = (host: string) => host.replace(/:\d+$/, '').toLowerCase()

/**
 * Answers only to names that the server goes by. A page on another site can have its own name lead to this machine
 * (DNS rebinding) and would then be of the same origin as our pages; it cannot change the name that is sent.
 *
 * @param names the names, in lower case; null to answer to any.
 */
export const checkHost =
  (names: ReadonlySet<string> | null): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (names !== null && !names.has(nameOf(host))) {
      throw new RequestProblem(
        'wrong-host',
        `This server does not go by the name "${nameOf(host)}". Use one of: ${[...names].join(', ')}; or name it in SHAREMAP_HOSTS when you start the server.`,
      )
    }
    await next()
  }
