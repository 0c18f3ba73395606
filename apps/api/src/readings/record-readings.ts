import { z } from '@hono/zod-openapi'
import { type AnyRegister, type FlowEdge, openReading, receivedByParty, recipientsOfCategory } from '@sharemap/graph'
import { flowSummarySchema } from '../schemas/flow-summary-schema.ts'
import { receivedSchema, recipientsSchema } from '../schemas/question-schemas.ts'
import type { RecordSchemas } from '../schemas/record-schemas.ts'
import { defineReading } from './define-reading.ts'
import { dayParameter } from './query.ts'
import type { Material, Reader } from './reader.ts'
import { resolveAddress } from './resolve-query.ts'

const asAt = z.iso.date()

/** The flows that a record has to do with, each in full. */
const flowsWhere = <R extends AnyRegister>({ register, graph }: Material<R>, belongs: (flow: FlowEdge) => boolean) => {
  const reading = openReading(register, graph)
  return reading.flows.filter(belongs).map(reading.summarise)
}

const recordOf = <Items extends readonly { readonly id: string }[]>(
  records: Items,
  id: string,
): Items[number] | undefined => records.find((record) => record.id === id)

/**
 * The readings of single records, each with the flows that it has to do with.
 *
 * @param reader what answers from the register.
 * @param schemas what the records of that register are like.
 */
export const recordReadings = <R extends AnyRegister>(reader: Reader<R>, { records }: RecordSchemas<R>) => {
  const withFlows = <Schema extends z.ZodType>(record: Schema) =>
    z.strictObject({ asAt, record, flows: z.array(flowSummarySchema) })
  return [
    defineReading(reader, {
      path: '/parties/{id}',
      summary: 'A body, and all that it gets and gives: from which activities, under which power.',
      query: dayParameter,
      answer: z.strictObject({ asAt, record: records.parties, received: receivedSchema }),
      read: ({ register, graph, asAt }, asked) => {
        const id = resolveAddress(register, asked.id, ['party'])
        return { asAt, record: recordOf(register.parties, id), received: receivedByParty(register, graph, id) }
      },
    }),
    defineReading(reader, {
      path: '/categories/{id}',
      summary: 'A category of data, and who receives it or may: for what, under which basis.',
      query: dayParameter,
      answer: z.strictObject({ asAt, record: records.dataCategories, recipients: recipientsSchema }),
      read: ({ register, graph, asAt }, asked) => {
        const id = resolveAddress(register, asked.id, ['category'])
        return {
          asAt,
          record: recordOf(register.dataCategories, id),
          recipients: recipientsOfCategory(register, graph, id),
        }
      },
    }),
    defineReading(reader, {
      path: '/activities/{id}',
      summary: 'An activity, and the flows that serve it.',
      query: dayParameter,
      answer: withFlows(records.activities),
      read: (material, asked) => {
        const id = resolveAddress(material.register, asked.id, ['activity'])
        const record = recordOf(material.register.activities, id)
        return { asAt: material.asAt, record, flows: flowsWhere(material, (flow) => flow.activity === id) }
      },
    }),
    defineReading(reader, {
      path: '/systems/{id}',
      summary: 'A system, and the flows that end or start there or go to whoever provides it.',
      query: dayParameter,
      answer: withFlows(records.systems),
      read: (material, asked) => {
        const id = resolveAddress(material.register, asked.id, ['system'])
        const record = recordOf(material.register.systems, id)
        const ends = new Set([id, ...(record?.provider.state === 'stated' ? [record.provider.value] : [])])
        const serves = new Set(
          material.register.activities.filter(({ systems }) => systems.includes(id)).map((activity) => activity.id),
        )
        const flows = flowsWhere(
          material,
          (flow) => flow.from === id || flow.to === id || (serves.has(flow.activity) && ends.has(flow.to)),
        )
        return { asAt: material.asAt, record, flows }
      },
    }),
    defineReading(reader, {
      path: '/notices/{id}',
      summary: 'A privacy notice, and the flows of the activities that it covers.',
      query: dayParameter,
      answer: withFlows(records.notices),
      read: (material, asked) => {
        const id = resolveAddress(material.register, asked.id, ['notice'])
        const record = recordOf(material.register.notices, id)
        const covered = new Set<string>(record?.activities)
        return { asAt: material.asAt, record, flows: flowsWhere(material, (flow) => covered.has(flow.activity)) }
      },
    }),
  ] as const
}
