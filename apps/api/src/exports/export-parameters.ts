import { z } from '@hono/zod-openapi'
import { pageOrientations, pageSizes, pageSplits, type ScopeChoice } from '@sharemap/export'
import { type FlowFilter, flowFilterFields } from '@sharemap/graph'
import { entryParameters } from '../history/past-answers.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import { dayParameter, filterParameters, nodeParameter, wholeNumber } from '../readings/query.ts'

/** What an export may be asked for with: the explorer's filters, a focus or a trace, a paper, and for whom it is. */
export const exportParameters = {
  ...filterParameters,
  ...dayParameter,
  as: z.enum(['council', 'resident']).default('council').openapi({
    description: 'For whom it is made. What is made for a resident holds public facts alone.',
  }),
  version: entryParameters.shape.number.optional().openapi({
    description:
      'The number of a change of the history: the council’s register is taken as it stood after it; after 0, as the history began. As it now stands unless given.',
  }),
  title: z.string().min(1).max(200).optional().openapi({ description: 'A title of one’s own.' }),
  focus: nodeParameter('Only what stands around this record.', 'aptem').optional(),
  hops: wholeNumber(0, 20, 'How many steps around it; all unless given.'),
  trace: nodeParameter('Only where this record’s data goes, or comes from.', 'ni number').optional(),
  traceTo: nodeParameter('Only the paths from the record that is traced to this one.', 'dwp').optional(),
  path: wholeNumber(1, 50, 'Which of those paths alone, the shortest being 1; all unless given.'),
  direction: z.enum(['down', 'up']).default('down').openapi({
    description: 'Which way to trace; paths to another record always go down.',
  }),
  depth: wholeNumber(0, 20, 'How many steps to trace, or a path may have; all, or 8 for paths, unless given.'),
  size: z.enum(pageSizes).optional().openapi({ description: 'The paper of pictures.' }),
  orientation: z.enum(pageOrientations).optional(),
  split: z.enum(pageSplits).optional().openapi({ description: 'How a picture is split over pages.' }),
}

const parameters = z.object(exportParameters)
export type ExportQuery = z.output<typeof parameters>

const readTrace = (
  { trace, traceTo, direction, depth, path }: ExportQuery,
  resolve: (words: string) => string,
): ScopeChoice['trace'] => {
  if (trace === undefined) {
    if (traceTo !== undefined) throw new RequestProblem('wrong-query', '"traceTo" wants "trace": where paths start.')
    return undefined
  }
  const start = resolve(trace)
  return traceTo === undefined ? { start, direction, depth } : { start, end: resolve(traceTo), depth, path }
}

/**
 * Turns a query into the choice of a scope.
 *
 * @param query the checked query.
 * @param facts the day, the register's hash, and how the words for a record are resolved.
 */
export const toScopeChoice = (
  query: ExportQuery,
  facts: Pick<ScopeChoice, 'asAt' | 'hash'> & {
    readonly resolveFilter: (filter: FlowFilter) => FlowFilter
    readonly resolveNode: (words: string) => string
  },
): ScopeChoice => {
  const { title, focus, hops, size, orientation, split } = query
  const filter = Object.fromEntries(
    flowFilterFields.flatMap((field) => (query[field] === undefined ? [] : [[field, query[field]]])),
  )
  return {
    asAt: facts.asAt,
    hash: facts.hash,
    filter: facts.resolveFilter(filter),
    title,
    focus: focus === undefined ? undefined : { id: facts.resolveNode(focus), hops },
    trace: readTrace(query, facts.resolveNode),
    page: { ...(size && { size }), ...(orientation && { orientation }), ...(split && { split }) },
  }
}
