import { z } from '@hono/zod-openapi'
import { problemKinds, type RequestProblemCode } from './problem-codes.ts'

const codes = Object.keys(problemKinds) as [RequestProblemCode, ...RequestProblemCode[]]

/** A problem document (RFC 9457) with our code and, where parameters are at fault, what they may be. */
export const problemSchema = z
  .strictObject({
    type: z.string().openapi({ format: 'uri-reference', description: 'Where the kind of problem is explained.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What is wrong with this very request.' }),
    code: z.enum(codes),
    reference: z.string().optional().openapi({ description: 'Finds the fault in the server’s log.' }),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string(),
          message: z.string(),
          allowed: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .openapi('Problem')

export type ProblemDocument = z.infer<typeof problemSchema>
