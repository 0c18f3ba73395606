import { type FlowFilter, type FlowGraph, filterGraph, indexGraph, neighbourhoodOf, traceFlows } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'

/** What is to be taken away, as the server and the command line are asked for it: filter, then focus, then trace. */
export interface ExportScope {
  readonly asAt: IsoDate
  readonly filter: FlowFilter
  /** A node, with everything within so many edges of it; all where undefined. */
  readonly focus?: { readonly id: string; readonly hops: number | undefined } | undefined
  readonly trace?:
    | { readonly start: string; readonly direction: 'down' | 'up'; readonly depth: number | undefined }
    | undefined
}

/** A scope in numbers, and what of the register it leaves out. */
export interface ScopeCounts {
  readonly flows: number
  readonly recipients: number
  readonly flowsLeftOut: number
  readonly recipientsLeftOut: number
}

const count = (graph: FlowGraph<'council'>) => {
  const flows = graph.edges.filter((edge) => edge.kind === 'flow')
  return { flows: flows.length, recipients: new Set(flows.map(({ to }) => to)).size }
}

const narrow = (graph: FlowGraph<'council'>, { filter, focus, trace }: ExportScope): FlowGraph<'council'> => {
  const kept = filterGraph(graph, filter)
  const start = trace?.start ?? focus?.id
  if (start !== undefined && !indexGraph(kept).positionOf.has(start)) return { ...kept, nodes: [], edges: [] }
  if (trace !== undefined) return traceFlows(kept, trace.start, trace).graph
  return focus === undefined ? kept : neighbourhoodOf(kept, focus.id, focus.hops)
}

/**
 * Counts what a scope takes along and what it leaves, by the same steps as the server goes.
 *
 * @param graph the whole graph as at the scope's date.
 * @param scope what is to be taken away.
 */
export const countScope = (graph: FlowGraph<'council'>, scope: ExportScope): ScopeCounts => {
  const whole = count(graph)
  const kept = count(narrow(graph, scope))
  return {
    ...kept,
    flowsLeftOut: whole.flows - kept.flows,
    recipientsLeftOut: whole.recipients - kept.recipients,
  }
}
