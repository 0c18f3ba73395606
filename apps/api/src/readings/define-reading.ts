import { createRoute, z } from '@hono/zod-openapi'
import type { AnyRegister } from '@sharemap/graph'
import type { Context } from 'hono'
import { problemSchema } from '../problems/problem-schema.ts'
import { idParameter, refuseUnknownParameters } from './query.ts'
import type { Material, Reader } from './reader.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** What was asked: the id in the path, where there is one, and the query. */
interface Asked<Shape extends z.ZodRawShape> {
  readonly id: string
  readonly query: z.output<z.ZodObject<Shape>>
}

interface ReadingOptions<
  R extends AnyRegister,
  Path extends string,
  Shape extends z.ZodRawShape,
  Answer extends z.ZodType,
> {
  /** Its path below the sub-app, which may end in the id of a record. */
  readonly path: Path
  /** What it answers, as a line for the reference. */
  readonly summary: string
  /** Its query parameters; with `asAt` among them where the answer follows from the day. */
  readonly query: Shape
  /** The schema of its answer. */
  readonly answer: Answer
  readonly read: (material: Material<R>, asked: Asked<Shape>) => unknown
}

/** The parameters in a path: one, the id of a record, or none. */
type PathParameters<Path extends string> = Path extends `${string}{id}`
  ? { readonly params: z.ZodObject<{ id: z.ZodString }> }
  : Record<never, never>

/**
 * Defines a reading: its address, for the router and for the reference alike, and how it is answered.
 * Parameters that it does not know are refused.
 *
 * @param reader what answers from the register.
 * @param options what it is and how it is worked out.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const defineReading = <
  R extends AnyRegister,
  const Path extends string,
  Shape extends z.ZodRawShape,
  Answer extends z.ZodType,
>(
  reader: Reader<R>,
  { path, summary, query, answer, read }: ReadingOptions<R, Path, Shape, Answer>,
) => {
  const parameters = z.object(query)
  const params = path.endsWith('{id}') ? { params: z.object({ id: idParameter }) } : {}
  const route = createRoute({
    method: 'get' as const,
    path,
    summary,
    request: { ...(params as PathParameters<Path>), query: parameters },
    middleware: refuseUnknownParameters(Object.keys(parameters.shape)),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: answer } } },
      304: { description: 'What the asker has (If-None-Match) still holds.' },
      400: problem('A parameter, or its value, is not allowed; what is allowed is listed.'),
      404: problem('There is no record of that id.'),
    },
  })
  const handler = (c: Context) => {
    const asked = c.req.valid('query' as never) as Asked<Shape>['query'] & { readonly asAt?: string }
    return reader(c, asked.asAt, (material) => read(material, { id: c.req.param('id') ?? '', query: asked }))
  }
  return { route, handler }
}
