import { type FlowEdge, type FlowFilter, type FlowGraph, filterGraph, neighbourhoodOf } from '@sharemap/graph'
import type { HopChoice } from '../../search/explorer-search.ts'

/** What the explorer shows, in every view alike. */
export interface Selection {
  readonly scope: FlowGraph<'council'>
  readonly flows: readonly FlowEdge[]
  /** Whether the record in focus is not among what the filters leave, so that nothing could be narrowed around it. */
  readonly focusIsHidden: boolean
}

const selected = (scope: FlowGraph<'council'>, focusIsHidden: boolean): Selection => ({
  scope,
  flows: scope.edges.filter((edge) => edge.kind === 'flow'),
  focusIsHidden,
})

export interface Around {
  readonly focus: string | undefined
  readonly hops: HopChoice
}

/**
 * Selects what to show: what passes the filter, and of that what stands around the record in focus.
 *
 * @param graph the whole graph as at a date.
 * @param filter what to keep.
 * @param around the record in focus, if any, and how far to go from it.
 */
export const selectFlows = (graph: FlowGraph<'council'>, filter: FlowFilter, { focus, hops }: Around): Selection => {
  const kept = filterGraph(graph, filter)
  if (focus === undefined) return selected(kept, false)
  if (!kept.nodes.some((node) => node.id === focus)) return selected(kept, true)
  return selected(neighbourhoodOf(kept, focus, hops === 'all' ? undefined : Number(hops)), false)
}
