import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RequestProblem } from '../problems/request-problem.ts'

/**
 * Refuses bodies that are too large, whether their length is announced or not.
 *
 * @param mostBytes the most that a body may have.
 * @param larger addresses whose bodies may have more, by path.
 */
export const limitBody = (mostBytes: number, larger: Readonly<Record<string, number>> = {}): MiddlewareHandler => {
  const limitTo = (most: number) =>
    bodyLimit({
      maxSize: most,
      onError: () => {
        throw new RequestProblem('too-large', `The body may have at most ${most} bytes.`)
      },
    })
  const limit = limitTo(mostBytes)
  const limits = new Map(Object.entries(larger).map(([path, most]) => [path, limitTo(most)]))
  // Nothing reads the body of a GET; to look for one would cost as much as answering.
  return (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : (limits.get(c.req.path) ?? limit)(c, next)
}
