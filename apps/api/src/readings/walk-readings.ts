import { z } from '@hono/zod-openapi'
import { type AnyRegister, describePaths, findPaths, traceFlows } from '@sharemap/graph'
import { graphSchemaOf } from '../schemas/graph-schema.ts'
import { pathsSchema } from '../schemas/question-schemas.ts'
import type { RecordSchemas } from '../schemas/record-schemas.ts'
import { defineReading } from './define-reading.ts'
import { dayParameter, nodeParameter, wholeNumber } from './query.ts'
import type { Reader } from './reader.ts'
import { resolveNode } from './resolve-query.ts'

/** Longer paths than this no picture shows and nobody follows; more of them fill an answer and tell nothing. */
const longestPath = 12
const mostPaths = 200
const deepest = 50

/**
 * The readings that follow data: a trace from one place, and the paths between two.
 *
 * @param reader what answers from the register.
 * @param schemas what the records of that register are like.
 */
export const walkReadings = <R extends AnyRegister>(reader: Reader<R>, { audience }: RecordSchemas<R>) =>
  [
    defineReading(reader, {
      path: '/trace',
      summary: 'Where data goes from a place, or comes from.',
      query: {
        from: nodeParameter('Where to start: any record that has a place in the graph.', 'category-name'),
        direction: z.enum(['down', 'up']).default('down').openapi({
          description: 'Down to whoever ends up with it, or up to where it came from.',
        }),
        depth: wholeNumber(0, deepest, 'How many steps to follow at most; without end unless given.'),
        ...dayParameter,
      },
      answer: z.strictObject({
        asAt: z.iso.date(),
        trace: z.strictObject({
          start: z.string(),
          direction: z.enum(['down', 'up']),
          depth: z.int().nullable(),
          stops: z.array(z.strictObject({ id: z.string(), hops: z.int() })),
          graph: graphSchemaOf(audience),
        }),
      }),
      read: (material, { query: { from, direction, depth } }) => {
        const start = resolveNode(material, 'from', from)
        return { asAt: material.asAt, trace: traceFlows(material.graph, start, { direction, depth }) }
      },
    }),
    defineReading(reader, {
      path: '/paths',
      summary: 'Every way by which data gets from one place to another, the shortest first.',
      query: {
        from: nodeParameter('Where to start.', 'category-name'),
        to: nodeParameter('Where to arrive.', 'party-dwp'),
        longest: wholeNumber(1, longestPath, 'The most steps that a path may have; 8 unless given.'),
        most: wholeNumber(1, mostPaths, 'The most paths to give; 50 unless given.'),
        ...dayParameter,
      },
      answer: pathsSchema,
      read: (material, { query: { from, to, longest, most } }) => {
        const [start, end] = [resolveNode(material, 'from', from), resolveNode(material, 'to', to)]
        const found = findPaths(material.graph, start, end, { longest, most })
        return { asAt: material.asAt, ...describePaths(material.graph, start, end, found) }
      },
    }),
  ] as const
