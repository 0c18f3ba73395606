import { type FlowEdge, type FlowGraph, flowMatches, flowValues } from '@sharemap/graph'
import type { PinnedFindings } from '../../findings/pin-findings.ts'
import {
  asksForFindings,
  type ExplorerFilter,
  type ExplorerFilterField,
  type FindingFilterField,
  findingFilterFields,
  flowPartOf,
  isFindingField,
  noFinding,
} from '../../search/explorer-filter.ts'

/** What a filter needs to know of the flows: the graph that they are in, and what is found on them. */
export interface FlowSource {
  readonly graph: FlowGraph<'council'>
  readonly pinned: PinnedFindings
}

const findingValues = (pinned: PinnedFindings, flow: FlowEdge, field: FindingFilterField): ReadonlySet<string> => {
  const findings = pinned.get(flow.id) ?? []
  if (field === 'rule') return new Set(findings.map(({ rule }) => rule))
  return new Set(findings.length === 0 ? [noFinding] : findings.map(({ severity }) => severity))
}

/**
 * The values of a filter's field under which a flow is kept.
 *
 * @param source where the flow is.
 * @param flow an edge of a flow.
 * @param field the field.
 */
export const explorerValues = (
  { graph, pinned }: FlowSource,
  flow: FlowEdge,
  field: ExplorerFilterField,
): ReadonlySet<string> => (isFindingField(field) ? findingValues(pinned, flow, field) : flowValues(graph, flow, field))

/**
 * The condition that a filter makes of what is found on a flow.
 *
 * @param pinned the findings by flow.
 * @param filter the whole filter.
 * @returns undefined where it asks for nothing of the kind.
 */
export const findingCondition = (
  pinned: PinnedFindings,
  filter: ExplorerFilter,
): ((flow: FlowEdge) => boolean) | undefined => {
  if (!asksForFindings(filter)) return undefined
  return (flow) =>
    findingFilterFields.every((field) => {
      const wanted: readonly string[] | undefined = filter[field]
      if (wanted === undefined || wanted.length === 0) return true
      const values = findingValues(pinned, flow, field)
      return wanted.some((value) => values.has(value))
    })
}

/**
 * The condition that the whole of a filter makes.
 *
 * @param source where the flows are.
 * @param filter the filter.
 */
export const explorerCondition = (
  { graph, pinned }: FlowSource,
  filter: ExplorerFilter,
): ((flow: FlowEdge) => boolean) => {
  const flowPart = flowPartOf(filter)
  const ofFindings = findingCondition(pinned, filter)
  return (flow) => flowMatches(graph, flow, flowPart) && (ofFindings === undefined || ofFindings(flow))
}
