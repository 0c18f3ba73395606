import type { GraphEdge } from '@sharemap/graph'
import type { SiteReading } from '../reading/site-reading.ts'
import { tellingOf } from '../reading/tellings.ts'

/**
 * The kinds of information that a drawn line stands for: those in the group that it starts from or leads to, or those
 * that go, or of which any may go, to whoever is told.
 */
export const categoryIdsOf = (reading: SiteReading, edge: GraphEdge): string[] => {
  if (edge.kind === 'flow') return tellingOf(reading, edge).categories.slice()
  if (edge.kind !== 'bundle' || edge.flows.length === 0) {
    return edge.carried.state === 'stated' ? [...edge.carried.categories] : []
  }
  const flows = reading.flows.filter(({ flow }) => edge.flows.includes(flow))
  return [...new Set(flows.flatMap((flow) => tellingOf(reading, flow).categories))]
}
