import { createRoute, z } from '@hono/zod-openapi'
import {
  buildExportScope,
  EmptyScope,
  exportFileName,
  exportFormatOf,
  exportFormats,
  ScopeDoesNotFit,
} from '@sharemap/export'
import { type AnyRegister, buildFlowGraph, type FlowFilter } from '@sharemap/graph'
import type { Register } from '@sharemap/register'
import type { Context } from 'hono'
import { type RenderedBody, renderBody } from '../bodies/rendered-body.ts'
import { caching, sendBody } from '../bodies/send-body.ts'
import type { createHistoryAt } from '../history/history-at.ts'
import { problemSchema } from '../problems/problem-schema.ts'
import { RequestProblem } from '../problems/request-problem.ts'
import type { PublicSource } from '../readings/public-source.ts'
import { refuseUnknownParameters } from '../readings/query.ts'
import type { ReadingSource, Snapshot } from '../readings/reading-source.ts'
import { resolveFilter, resolveNode } from '../readings/resolve-query.ts'
import { type ExportQuery, exportParameters, toScopeChoice } from './export-parameters.ts'
import { createExportTools } from './load-fonts.ts'
import { isLongToWrite, writeExportApart } from './write-export-apart.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** Exports are large and asked for seldom: the last few are kept, so that a page that is opened again costs nothing. */
const mostKept = 12

const route = createRoute({
  method: 'get' as const,
  path: '/exports/{format}' as const,
  summary: 'A part of the register to take away, in a format of one’s choice.',
  request: {
    params: z.object({
      format: z.string().openapi({ description: 'The format.', example: 'docx' }),
    }),
    query: z.object(exportParameters),
  },
  middleware: refuseUnknownParameters(Object.keys(exportParameters)),
  responses: {
    200: {
      description: 'The file, as an attachment.',
      content: Object.fromEntries(
        exportFormats.map(({ mediaType }) => [mediaType, { schema: z.string().openapi({ format: 'binary' }) }]),
      ),
    },
    304: { description: 'What the asker has (If-None-Match) still holds.' },
    400: problem('A parameter, or its value, is not allowed, or the scope holds nothing of the format; it says which.'),
    404: problem('There is no such format; those that there are, are listed. Or the history has no such change.'),
  },
})

const formatOf = (id: string) => {
  const format = exportFormatOf(id)
  if (format !== undefined) return format
  const known = exportFormats.map((each) => each.id)
  throw new RequestProblem('unknown-id', `There is no format "${id}". There are: ${known.join(', ')}.`)
}

/** What cannot be written says so in a sentence of its own; it is the asker's choice that does not fit. */
const refuseUnfit = (error: unknown): never => {
  if (error instanceof EmptyScope || error instanceof ScopeDoesNotFit)
    throw new RequestProblem('wrong-query', error.message)
  throw error
}

/**
 * The way out of the register: every format, of any scope that the explorer can select. What is asked for as a resident
 * is written from the public register alone, as it was last published; what is asked for as the council, from the
 * register as it stands or as it stood after a change of its history.
 *
 * @param source gives the council's register.
 * @param historyAt gives the council's register as it stood after a change.
 * @param residents gives the public register.
 * @returns a route with its handler, for `openapiRoutes`.
 */
export const exportRoute = (
  source: ReadingSource<Register>,
  historyAt: ReturnType<typeof createHistoryAt>,
  residents: PublicSource,
) => {
  const kept = new Map<string, Promise<RenderedBody>>()
  const tools = createExportTools()

  const snapshotOf = ({ as, version }: ExportQuery): Snapshot<AnyRegister> => {
    if (version === undefined) return (as === 'resident' ? residents : source).current()
    if (as === 'council') return historyAt(version)
    throw new RequestProblem(
      'wrong-query',
      '"version" is of the council\'s register alone. What is made for a resident holds the last publication: leave "version" out.',
    )
  }

  const write = async (id: string, query: ExportQuery): Promise<RenderedBody> => {
    const format = formatOf(id)
    const { register, revision } = snapshotOf(query)
    const asAt = query.asAt ?? source.today()
    const material = { register, asAt, graph: buildFlowGraph(register, { asAt }) }
    const choice = toScopeChoice(query, {
      asAt,
      hash: revision,
      resolveFilter: (filter: FlowFilter) => resolveFilter(material, filter),
      resolveNode: (words: string) => resolveNode(material, 'focus', words),
    })
    const scope = buildExportScope<AnyRegister>(register, choice)
    const bytes = isLongToWrite(format, scope)
      ? await writeExportApart({ format: format.id, register, choice })
      : await format.write(scope, tools)
    return renderBody(bytes, format.mediaType, /text|json|xml|svg/.test(format.mediaType))
  }

  const keep = (key: string, make: () => Promise<RenderedBody>): Promise<RenderedBody> => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make()
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return made
  }

  const handler = async (c: Context) => {
    const id = c.req.param('format') ?? ''
    const query = c.req.valid('query' as never) as ExportQuery
    const { revision } = snapshotOf(query)
    const { searchParams } = new URL(c.req.url)
    searchParams.sort()
    const day = query.asAt ?? source.today()
    const body = await keep([revision, day, id, searchParams].join(' '), () => write(id, query)).catch(refuseUnfit)
    const response = await sendBody(c, body, caching.council)
    response.headers.set('content-disposition', `attachment; filename="${exportFileName(formatOf(id))}"`)
    return response
  }
  return { route, handler }
}
