import { receivedByParty, recipientsOfCategory } from '@sharemap/graph'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'

/**
 * The answer in a sentence to the question that a record's page is asked for: who receives a category, what a party
 * gets.
 *
 * @param workbench the register and its graph as at a date.
 * @param known the record.
 * @returns the sentence; null for records that no such question is about.
 */
export const summariseRecord = ({ register, graph }: Workbench, { kind, record }: KnownRecord): string | null => {
  if (kind === 'category') return recipientsOfCategory(register, graph, record.id).summary
  if (kind === 'party') return receivedByParty(register, graph, record.id).summary
  return null
}
