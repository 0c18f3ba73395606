import type { z } from '@hono/zod-openapi'
import { problemSchema } from './problem-schema.ts'

/** A problem document among the answers of a route. */
interface ProblemAnswer<Schema extends z.ZodType> {
  readonly description: string
  readonly content: { readonly 'application/problem+json': { readonly schema: Schema } }
}

/**
 * A problem as an answer of a route, for the reference and for our own client.
 *
 * @param description when it is answered.
 * @param schema the document, where it has members of its own.
 */
export const problemAnswer = <Schema extends z.ZodType = typeof problemSchema>(
  description: string,
  schema?: Schema,
): ProblemAnswer<Schema> => ({
  description,
  content: { 'application/problem+json': { schema: schema ?? (problemSchema as unknown as Schema) } },
})
