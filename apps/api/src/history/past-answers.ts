import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { renderJson } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import { problemAnswer } from '../problems/problem-answer.ts'

/** The parameter of addresses that name an entry of the history. */
export const entryParameters = z.object({
  number: z
    .string()
    .regex(/^\d{1,9}$/, 'Expected a whole number')
    .transform(Number)
    .openapi({
      type: 'integer',
      minimum: 0,
      maximum: 999_999_999,
      description: 'The number of an entry.',
      example: '1',
    }),
})

/**
 * The answers of a reading of the history.
 *
 * @param description what is answered where all is well.
 * @param schema its schema.
 */
export const pastAnswers = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'What the asker has (If-None-Match) still holds.' },
  400: problemAnswer('A parameter, or its value, is not allowed; what is allowed is listed.'),
  404: problemAnswer('There is no such entry, or no such record.'),
})

/**
 * Answers with JSON that is not kept here: it names people, whose names may change while the register does not.
 *
 * @param c the request's context.
 * @param value what to answer.
 */
export const sendPast = (c: Context, value: unknown): Promise<Response> =>
  sendBody(c, renderJson(value), caching.council)
