import { z } from '@hono/zod-openapi'
import { type AnyRegister, answerResident, findGaps, impactOf, listTransfers, sensitiveFlows } from '@sharemap/graph'
import { RequestProblem } from '../problems/request-problem.ts'
import { impactSchema } from '../schemas/impact-schema.ts'
import { gapsSchema, sensitiveSchema, transfersSchema } from '../schemas/question-schemas.ts'
import { residentSchema } from '../schemas/resident-schema.ts'
import { defineReading } from './define-reading.ts'
import { dayParameter, filterParameters } from './query.ts'
import type { Material, Reader } from './reader.ts'
import { resolveAddress, resolveFilter } from './resolve-query.ts'

/** What can be breached, fall or end: a record of the first kinds, or whatever else the law or a code names. */
const impactOfAnything = <R extends AnyRegister>({ register, graph }: Material<R>, text: string) => {
  try {
    return impactOf(register, graph, text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  const id = resolveAddress(register, text)
  try {
    return impactOf(register, graph, id)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RequestProblem(
      'unknown-id',
      `${id} cannot be breached, fall or end. Ask of a party, a system, a category, an agreement, a lawful basis, a gateway, a safeguard or a country.`,
    )
  }
}

/**
 * The readings that answer a question about the whole register.
 *
 * @param reader what answers from the register.
 */
export const questionReadings = <R extends AnyRegister>(reader: Reader<R>) =>
  [
    defineReading(reader, {
      path: '/transfers',
      summary: 'What leaves the UK, to where, under what mechanism, and whether it stands on the day.',
      query: dayParameter,
      answer: transfersSchema,
      read: ({ register, asAt }) => listTransfers(register, asAt),
    }),
    defineReading(reader, {
      path: '/impact/{id}',
      summary: 'What a breach of a party or system, the fall of a law or agreement, or the end of a category touches.',
      query: dayParameter,
      answer: z.strictObject({ asAt: z.iso.date(), impact: impactSchema }),
      read: (material, { id }) => ({ asAt: material.asAt, impact: impactOfAnything(material, id) }),
    }),
    defineReading(reader, {
      path: '/sensitive',
      summary: 'Flows of special category or criminal offence data, and whether the condition of each is complete.',
      query: dayParameter,
      answer: sensitiveSchema,
      read: ({ register, graph }) => sensitiveFlows(register, graph),
    }),
    defineReading(reader, {
      path: '/gaps',
      summary: 'Flows without a basis, a gateway or an agreement, and what has run out or is overdue.',
      query: dayParameter,
      answer: gapsSchema,
      read: ({ register, graph }) => findGaps(register, graph),
    }),
    defineReading(reader, {
      path: '/resident',
      summary: 'For a person: what is held about me, who sees it, why, for how long, and what I can do about it.',
      query: {
        organisation: filterParameters.organisation,
        activity: filterParameters.activity,
        subjectGroup: filterParameters.subjectGroup,
        ...dayParameter,
      },
      answer: residentSchema,
      read: (material, { query: { asAt: _, ...question } }) =>
        answerResident(material.register, material.graph, resolveFilter(material, question)),
    }),
  ] as const
