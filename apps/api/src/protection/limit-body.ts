import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RequestProblem } from '../problems/request-problem.ts'

/**
 * Refuses bodies that are too large, whether their length is announced or not.
 *
 * @param mostBytes the most that a body may have.
 */
export const limitBody = (mostBytes: number): MiddlewareHandler => {
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new RequestProblem('too-large', `The body may have at most ${mostBytes} bytes.`)
    },
  })
  // Nothing reads the body of a GET; to look for one would cost as much as answering.
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limit(c, next))
}
