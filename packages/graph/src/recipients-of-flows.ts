import { kindOfIdentifier } from '@sharemap/register'
import type { FlowEdge } from './flow-graph.ts'

/**
 * Finds who is told by flows, each once: parties and systems. An activity that a flow ends at belongs to the organisation
 * itself, which thereby collects and tells nobody.
 *
 * @param flows edges of a flow graph.
 * @returns the ids of the recipients.
 */
export const recipientsOfFlows = (flows: readonly Pick<FlowEdge, 'to'>[]): Set<string> =>
  new Set(flows.map(({ to }) => to).filter((id) => kindOfIdentifier(id) !== 'activity'))
