import { type FlowEdge, type FlowGraph, filterGraph, neighbourhoodOf } from '@sharemap/graph'
import { type ExplorerFilter, flowPartOf } from '../../search/explorer-filter.ts'
import type { HopChoice } from '../../search/explorer-search.ts'
import { type FlowSource, findingCondition } from './explorer-values.ts'
import { type Followed, followData, type TraceChoice } from './follow-data.ts'

/** What the explorer shows, in every view alike. */
export interface Selection {
  readonly scope: FlowGraph<'council'>
  readonly flows: readonly FlowEdge[]
  /** Whether the record in focus is not among what the filters leave, so that nothing could be narrowed around it. */
  readonly focusIsHidden: boolean
  /** Where data is followed: what was found. */
  readonly followed: Followed<'council'> | null
}

const selected = (
  scope: FlowGraph<'council'>,
  { focusIsHidden = false, followed = null }: Partial<Pick<Selection, 'focusIsHidden' | 'followed'>> = {},
): Selection => ({
  scope,
  flows: scope.edges.filter((edge) => edge.kind === 'flow'),
  focusIsHidden,
  followed,
})

export interface Around {
  readonly focus: string | undefined
  readonly hops: HopChoice
  /** What data is followed; it comes before a record in focus. */
  readonly trace?: TraceChoice | undefined
}

/**
 * Selects what to show: what passes the filter, and of that the part through which data is followed, or what stands
 * around the record in focus.
 *
 * @param source the whole graph as at a date, and what is found on its flows as at that date.
 * @param filter what to keep.
 * @param around what data is followed, or the record in focus, if any, and how far to go from it.
 */
export const selectFlows = (
  { graph, pinned }: FlowSource,
  filter: ExplorerFilter,
  { focus, hops, trace }: Around,
): Selection => {
  const kept = filterGraph(graph, flowPartOf(filter), findingCondition(pinned, filter))
  if (trace !== undefined) {
    const followed = followData(kept, trace)
    return selected(followed.scope, { followed })
  }
  if (focus === undefined) return selected(kept)
  if (!kept.nodes.some((node) => node.id === focus)) return selected(kept, { focusIsHidden: true })
  return selected(neighbourhoodOf(kept, focus, hops === 'all' ? undefined : Number(hops)))
}
