import type { Register } from '@sharemap/register'
import type { BulkKind, BulkRecord } from './bulk-field.ts'

/**
 * The records that are changed together.
 *
 * @param register the register as it stands.
 * @param kind the flows themselves, or the activities that they serve.
 * @param flows ids of the chosen flows.
 * @returns each record once, in the order of the register.
 */
export const recordsOf = (register: Register, kind: BulkKind, flows: readonly string[]): readonly BulkRecord[] => {
  const wanted = new Set(flows)
  const chosen = register.flows.filter(({ id }) => wanted.has(id))
  if (kind === 'flow') return chosen
  const activities = new Set(chosen.map(({ activity }) => activity))
  return register.activities.filter(({ id }) => activities.has(id))
}
