import { isIsoDate } from '@sharemap/law'
import { z } from 'zod'
import { readUkTime } from '../workbench/uk-time.ts'
import { listOf } from './list-of.ts'

const id = z.string().min(1).optional().catch(undefined)
const day = z.string().refine(isIsoDate).optional().catch(undefined)

/** What a question is asked about, as the address of its answer holds it. */
const answerSearchSchema = z.object({
  /** The record that is breached, or falls. */
  of: id,
  /** Where data starts and where it arrives. */
  start: id,
  end: id,
  /** When somebody became aware of the breach, as UK clocks show it. */
  aware: z
    .string()
    .refine((time) => readUkTime(time) !== null)
    .optional()
    .catch(undefined),
  /** The two days that are compared. */
  before: day,
  after: day,
  /** The activities, organisations or groups of people that a resident asks about. */
  about: listOf(z.string().min(1)),
})

export type AnswerSearch = z.output<typeof answerSearchSchema>

/**
 * Reads what a question is about from the address of its answer.
 *
 * @param raw the query as `readAddressSearch` gives it.
 */
export const readAnswerSearch = (raw: Record<string, unknown>): AnswerSearch => answerSearchSchema.parse(raw)
