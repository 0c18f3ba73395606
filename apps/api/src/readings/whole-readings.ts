import { z } from '@hono/zod-openapi'
import { type AnyRegister, filterGraph, flowMatches, openReading } from '@sharemap/graph'
import { flowSummarySchema } from '../schemas/flow-summary-schema.ts'
import { graphSchemaOf } from '../schemas/graph-schema.ts'
import type { RecordSchemas } from '../schemas/record-schemas.ts'
import { defineReading } from './define-reading.ts'
import { dayParameter, filterParameters } from './query.ts'
import type { Reader } from './reader.ts'
import { resolveFilter } from './resolve-query.ts'

const filtered = { ...filterParameters, ...dayParameter }

/**
 * The readings of the register as a whole: itself, its flows, its graph.
 *
 * @param reader what answers from the register.
 * @param schemas what the records of that register are like.
 */
export const wholeReadings = <R extends AnyRegister>(reader: Reader<R>, schemas: RecordSchemas<R>) =>
  [
    defineReading(reader, {
      path: '/register',
      summary: 'The whole register, as its file holds it.',
      query: {},
      answer: schemas.register,
      read: (material) => material.register,
    }),
    defineReading(reader, {
      path: '/flows',
      summary: 'The flows that pass a filter, each in full and as a sentence.',
      query: filtered,
      answer: z.strictObject({ asAt: z.iso.date(), count: z.int(), flows: z.array(flowSummarySchema) }),
      read: (material, { query: { asAt: _, ...filter } }) => {
        const { register, graph, asAt } = material
        const wanted = resolveFilter(material, filter)
        const reading = openReading(register, graph)
        const flows = reading.flows.filter((flow) => flowMatches(graph, flow, wanted)).map(reading.summarise)
        return { asAt, count: flows.length, flows }
      },
    }),
    defineReading(reader, {
      path: '/graph',
      summary: 'The nodes and edges that pass a filter.',
      query: filtered,
      answer: z.strictObject({ asAt: z.iso.date(), graph: graphSchemaOf(schemas.audience) }),
      read: (material, { query: { asAt: _, ...filter } }) => ({
        asAt: material.asAt,
        graph: filterGraph(material.graph, resolveFilter(material, filter)),
      }),
    }),
  ] as const
