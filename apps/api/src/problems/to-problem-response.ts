import type { Context } from 'hono'
import { problemPage } from '../pages/problem-page.ts'
import { wantsPage } from '../pages/wants-page.ts'
import { problemKinds } from './problem-codes.ts'
import type { ProblemDocument } from './problem-schema.ts'
import type { RequestProblem } from './request-problem.ts'

/**
 * Makes the answer to a request that is refused or failed: the one place where that is done. Programs get a problem
 * document (RFC 9457); a person whose browser asked for a page outside the API gets a page that says the same.
 *
 * @param c the request's context.
 * @param problem what is wrong.
 */
export const toProblemResponse = (c: Context, problem: RequestProblem): Response | Promise<Response> => {
  const { status, title } = problemKinds[problem.code]
  const headers = { 'cache-control': 'no-store', ...problem.details.headers }
  const document: ProblemDocument = {
    type: `/api/docs/#${problem.code}`,
    title,
    status,
    detail: problem.message,
    code: problem.code,
    ...(problem.details.reference !== undefined && { reference: problem.details.reference }),
    ...(problem.details.errors !== undefined && {
      errors: problem.details.errors.map(({ allowed, ...fault }) => ({
        ...fault,
        ...(allowed && { allowed: [...allowed] }),
      })),
    }),
    ...problem.details.members,
  }
  if (!c.req.path.startsWith('/api/') && wantsPage(c)) return c.html(problemPage(document), status, headers)
  return c.body(JSON.stringify(document), status, { ...headers, 'content-type': 'application/problem+json' })
}
