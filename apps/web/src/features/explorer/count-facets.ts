import type { FlowEdge } from '@sharemap/graph'
import type { Severity } from '@sharemap/rules'
import { type ExplorerFilter, type ExplorerFilterField, noFinding } from '../../search/explorer-filter.ts'
import { findingSeverities } from '../../search/findings-search.ts'
import { explorerCondition, explorerValues, type FlowSource } from './explorer-values.ts'

/** One value of a facet, and how many flows have it. */
export interface FacetValue {
  readonly value: string
  readonly flows: number
  readonly chosen: boolean
}

const without = (filter: ExplorerFilter, field: ExplorerFilterField): ExplorerFilter => ({
  ...filter,
  [field]: undefined,
})

/** The gravest first, and last what nothing is found on. */
const gravityOf = (severity: string) => [...findingSeverities, noFinding].indexOf(severity as Severity)

/**
 * Counts the flows under each value of a facet. The counts follow every other filter but not the facet's own, so that
 * they tell what choosing a further value would add.
 *
 * @param source the whole graph, and what is found on its flows.
 * @param filter the filter as it stands.
 * @param field the facet's field.
 * @returns the values that some flow has, and those that are chosen though none has; the most frequent first, and
 * those of one count in the order of the graph; severities by their gravity.
 */
export const countFacet = (source: FlowSource, filter: ExplorerFilter, field: ExplorerFilterField): FacetValue[] => {
  const passesOthers = explorerCondition(source, without(filter, field))
  const counts = new Map<string, number>()
  for (const edge of source.graph.edges) {
    if (edge.kind !== 'flow' || !passesOthers(edge)) continue
    for (const value of explorerValues(source, edge, field)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const chosen: readonly string[] = filter[field] ?? []
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, flows]) => ({ value, flows, chosen: chosen.includes(value) }))
    .sort((a, b) => (field === 'severity' ? gravityOf(a.value) - gravityOf(b.value) : b.flows - a.flows))
}

/** A filter's field, and how many flows there would be without it. */
export interface WayOut {
  readonly field: ExplorerFilterField
  readonly flows: number
}

const flowsUnder = (source: FlowSource, filter: ExplorerFilter): FlowEdge[] => {
  const passes = explorerCondition(source, filter)
  return source.graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow' && passes(edge))
}

/**
 * Where nothing passes a filter: which of its fields to drop.
 *
 * @param source the whole graph, and what is found on its flows.
 * @param filter a filter that leaves nothing.
 * @returns each field in use, with the flows that dropping it alone would bring back; the most helpful first.
 */
export const findWaysOut = (source: FlowSource, filter: ExplorerFilter): WayOut[] =>
  (Object.keys(filter) as ExplorerFilterField[])
    .filter((field) => (filter[field]?.length ?? 0) > 0)
    .map((field) => ({ field, flows: flowsUnder(source, without(filter, field)).length }))
    .sort((a, b) => b.flows - a.flows)
