import type { FlowGraph, GraphEdge, NodeKind } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { unnamedPlaceAbroad } from '../place.ts'
import { sentenceOfEdge } from '../sentences/sentence-of-link.ts'
import type { Named } from './flow-summary.ts'

/** One step of a path or a trace. */
export interface Hop {
  readonly from: Named & { readonly kind: NodeKind }
  readonly to: Named & { readonly kind: NodeKind }
  readonly edge: string
  readonly says: string
  readonly crossesOrganisation: boolean
  /** Whether it leaves the UK; null for a step that goes to no body and no place. */
  readonly leavesUk: 'yes' | 'no' | 'not-stated' | null
}

/** The body within whose boundary data is at a node; null where it lies within none, as data and systems do. */
export const bodyAt = (graph: FlowGraph, id: string): string | null => {
  const node = nodeOf(graph, id)
  return node?.kind === 'activity' || node?.kind === 'party' ? node.organisation : null
}

/** Whether a step leaves the UK: a flow says so itself; a place does of what ends up there. */
const leavesUkBy = (graph: FlowGraph, edge: GraphEdge): Hop['leavesUk'] => {
  if (edge.kind === 'flow' || edge.kind === 'bundle') return edge.leavesUk
  const place = nodeOf(graph, edge.to)
  if (place?.kind !== 'place') return null
  if (place.id === unnamedPlaceAbroad) return 'yes'
  if (place.country === null) return 'not-stated'
  return place.country === 'GB' ? 'no' : 'yes'
}

/** A node by its id, label and kind. */
export const namedNode = (graph: FlowGraph, id: string): Hop['from'] => {
  const node = nodeOf(graph, id)
  return { id, name: node?.label ?? id, kind: node?.kind ?? 'party' }
}

/**
 * One step in words, and where it crosses.
 *
 * @param graph the graph that holds the names.
 * @param edge the edge that is walked.
 * @param holders the bodies that may hold the data before the step.
 */
export const describeHop = (graph: FlowGraph, edge: GraphEdge, holders: ReadonlySet<string>): Hop => {
  const after = bodyAt(graph, edge.to)
  return {
    from: namedNode(graph, edge.from),
    to: namedNode(graph, edge.to),
    edge: edge.id,
    says: sentenceOfEdge(graph, edge, { voice: graph.audience === 'council' ? 'council' : 'resident' }),
    crossesOrganisation:
      edge.kind === 'flow' ? edge.crossesOrganisation : after !== null && [...holders].some((body) => body !== after),
    leavesUk: leavesUkBy(graph, edge),
  }
}
