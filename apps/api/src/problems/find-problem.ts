import { randomUUID } from 'node:crypto'
import { HTTPException } from 'hono/http-exception'
import type { RequestProblemCode } from './problem-codes.ts'
import { RequestProblem } from './request-problem.ts'

/** What the framework itself refuses, in our terms. */
const byStatus: Readonly<Record<number, readonly [RequestProblemCode, string]>> = {
  400: ['malformed-request', 'The request, or its body, is not in the form that it claims to be in.'],
  403: ['cross-site', 'Forms are taken from this server’s own pages only.'],
  415: ['wrong-media-type', 'Send the body as JSON, with the header Content-Type: application/json.'],
  413: ['too-large', 'The body is too large.'],
}

/**
 * Makes a problem of whatever was thrown while a request was answered. A fault of our own is told by a number alone;
 * the rest goes to the log under the same number.
 *
 * @param error what was thrown.
 * @param request the method and address asked for, for the log.
 * @param log takes a line.
 */
export const findProblem = (error: unknown, request: string, log: (line: string) => void): RequestProblem => {
  if (error instanceof RequestProblem) return error
  const known = error instanceof HTTPException ? byStatus[error.status] : undefined
  if (known !== undefined) return new RequestProblem(...known)
  const reference = randomUUID()
  log(`${reference} ${request}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new RequestProblem(
    'internal-fault',
    'The fault is ours. Tell whoever runs this server the reference number.',
    {
      reference,
    },
  )
}
