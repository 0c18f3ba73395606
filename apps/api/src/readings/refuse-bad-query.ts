import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import type { z } from 'zod'
import { type ParameterFault, RequestProblem } from '../problems/request-problem.ts'

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** What a parameter that was given so many times should have been, in words, and as a list where it is one of few. */
const faultOf = (issue: z.core.$ZodIssue, times: number): ParameterFault => {
  const parameter = String(issue.path[0] ?? '')
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return { parameter, message: `Expected one of: ${allowed.join(', ')}.`, allowed }
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return { parameter, message: 'Expected a day of the calendar, written YYYY-MM-DD.' }
  }
  if (issue.code === 'invalid_type') return { parameter, message: times > 1 ? 'Give it once.' : 'It is needed.' }
  if (issue.code === 'too_small')
    return { parameter, message: `Expected at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}.` }
  if (issue.code === 'too_big') return { parameter, message: `Expected at most ${issue.maximum}.` }
  return { parameter, message: `${issue.message}.` }
}

/**
 * Refuses a request whose parameters do not fit the schema of its address: the hook of every reading.
 *
 * @throws RequestProblem that names each parameter at fault and what is allowed.
 */
export const refuseBadQuery: Hook<unknown, Env, string, undefined> = (result, c) => {
  if (result.success) return undefined
  const errors = result.error.issues.map((issue) => faultOf(issue, c.req.queries(String(issue.path[0]))?.length ?? 0))
  const sentences = errors.map(({ parameter, message }) => {
    const given = c.req.query(parameter)
    return given === undefined
      ? `"${parameter}" is missing. ${message}`
      : `"${parameter}" may not be ${shown(given)}. ${message}`
  })
  throw new RequestProblem('wrong-query', [...new Set(sentences)].join(' '), { errors })
}
