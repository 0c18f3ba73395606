import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import type { z } from 'zod'
import { type ParameterFault, RequestProblem } from '../problems/request-problem.ts'

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** So many faults of a body are told as a sentence; all of them are listed. */
const mostSentences = 10

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

/** The innermost of what is wrong: of a choice between shapes, what is wrong with the one that was chosen. */
const innermost = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  const [first] = issue.code === 'invalid_union' && issue.errors.length === 1 ? issue.errors : []
  return first === undefined
    ? [issue]
    : first.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue))
}

const bodyProblem = (issues: readonly z.core.$ZodIssue[]) => {
  const errors = issues.flatMap(innermost).map((issue) => {
    const parameter = issue.path.join('.')
    return { ...faultOf(issue, 0), parameter }
  })
  const sentences = errors.map(({ parameter, message }) => `"${parameter || 'The body'}": ${message}`)
  return new RequestProblem('wrong-body', [...new Set(sentences)].slice(0, mostSentences).join(' '), { errors })
}

/**
 * Refuses a request whose parameters, or whose body, do not fit the schema of its address: the hook of every route.
 *
 * @throws RequestProblem that names each parameter, or part of the body, at fault and what is allowed.
 */
export const refuseBadRequest: Hook<unknown, Env, string, undefined> = (result, c) => {
  if (result.success) return undefined
  if (result.target === 'json') throw bodyProblem(result.error.issues)
  const errors = result.error.issues.map((issue) => faultOf(issue, c.req.queries(String(issue.path[0]))?.length ?? 0))
  const sentences = errors.map(({ parameter, message }) => {
    const given = c.req.query(parameter)
    return given === undefined
      ? `"${parameter}" is missing. ${message}`
      : `"${parameter}" may not be ${shown(given)}. ${message}`
  })
  throw new RequestProblem('wrong-query', [...new Set(sentences)].join(' '), { errors })
}
