import { z } from '@hono/zod-openapi'
import { flowFilterSchema } from '@sharemap/graph'
import type { MiddlewareHandler } from 'hono'
import { RequestProblem } from '../problems/request-problem.ts'

/** The day at which a reading judges what the law says, for readings whose answer follows from it. */
export const dayParameter = {
  asAt: z.iso
    .date()
    .optional()
    .openapi({ description: 'The day to judge at, YYYY-MM-DD; today in the United Kingdom unless given.' }),
}

/** A record's id. */
export const idParameter = z.string().min(1).openapi({
  description: 'The record’s id, with or without the prefix of its kind: party-dwp, or dwp alone.',
  example: 'dwp',
})

/** A place in the graph to start from or arrive at. */
export const nodeParameter = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .openapi({ description: `${description} By id, by name or by alias.`, example })

/** A whole number within bounds, which may be left out. */
export const wholeNumber = (least: number, most: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'Expected a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .optional()
    .openapi({ type: 'integer', minimum: least, maximum: most, description })

/** A law's name may hold a comma, so values of this field are told apart by repeating the parameter alone. */
const unsplit = new Set(['gateway'])

/** Several values: the parameter repeated, or its values joined by commas, or both. */
const severalOf = (name: string, item: z.ZodType<string, string>) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((value) => (unsplit.has(name) ? value : value.split(','))))
    .pipe(z.array(item))
    .optional()

const descriptions: Readonly<Record<keyof typeof flowFilterSchema.shape, string>> = {
  organisation: 'Bodies whose activities the flows belong to.',
  activity: 'Activities that the flows serve.',
  from: 'Where a flow starts: an activity, a party, a system or a subject group.',
  to: 'Where a flow ends.',
  recipientKind: 'Kinds of recipient.',
  category: 'Data categories that a flow carries, or may carry since nobody says what it carries.',
  categoryGroup: 'Groups of data categories.',
  subjectGroup: 'Whose data it is.',
  basis: 'Art 6 lawful bases, such as 6(1)(e); not-stated for flows without one.',
  gateway: 'Statutory gateways by code, or by the law’s name; not-stated for flows without one. Repeat for several.',
  sensitivity: 'Ordinary, special category or criminal offence data.',
  country: 'ISO 3166-1 codes of where the data ends up; not-stated where nobody says.',
  leavesUk: 'Whether the data leaves the United Kingdom.',
  standing: 'Whether what leaves the United Kingdom may, as at the date.',
  certainty: 'How firmly the source carries the fact.',
  flow: 'Single flows.',
}

type FilterShape = typeof flowFilterSchema.shape
type FilterParameters = {
  [Field in keyof FilterShape]: z.ZodOptional<z.ZodType<NonNullable<z.output<FilterShape[Field]>>, string | string[]>>
}

/** The filter of flows as query parameters: values of one parameter are alternatives, parameters together all hold. */
export const filterParameters = Object.fromEntries(
  Object.entries(flowFilterSchema.shape).map(([name, field]) => {
    const item = field.unwrap().element as z.ZodType<string, string>
    const items =
      item instanceof z.ZodEnum
        ? { type: 'string' as const, enum: [...item.options] as string[] }
        : { type: 'string' as const }
    return [
      name,
      severalOf(name, item).openapi({
        type: 'array',
        items,
        description: descriptions[name as keyof FilterShape],
        param: { style: 'form', explode: unsplit.has(name) },
      }),
    ]
  }),
) as unknown as FilterParameters

/**
 * Refuses query parameters that an address does not know: a misspelt filter that is let pass looks like an answer.
 *
 * @param known the names of the address's own parameters.
 */
export const refuseUnknownParameters =
  (known: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const unknown = Object.keys(c.req.queries()).filter((name) => !known.includes(name))
    if (unknown.length > 0) {
      const allowed = known.length === 0 ? 'It takes none.' : `It takes: ${known.join(', ')}.`
      throw new RequestProblem(
        'wrong-query',
        `This address knows no query parameter "${unknown.join('", "')}". ${allowed}`,
        {
          errors: unknown.map((parameter) => ({
            parameter,
            message: 'There is no such parameter here.',
            allowed: known,
          })),
        },
      )
    }
    await next()
  }
