import {
  type Audience,
  type FlowFilter,
  type FlowGraph,
  type Narrowing,
  narrowGraph,
  recipientsOfFlows,
} from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'

/** What is to be taken away, as the server and the command line are asked for it: filter, then focus, then trace. */
export interface ExportScope extends Narrowing {
  readonly asAt: IsoDate
  readonly filter: FlowFilter
}

/** More single flows than this no address holds: servers and proxies refuse longer ones. */
const mostFlowsInAddress = 200

/**
 * The scope that holds certain flows and no other.
 *
 * @param asAt the chosen date.
 * @param flows ids of flows.
 * @returns null where there are none, or more than an address holds.
 */
export const scopeOfFlows = (asAt: IsoDate, flows: readonly string[]): ExportScope | null =>
  flows.length === 0 || flows.length > mostFlowsInAddress ? null : { asAt, filter: { flow: [...flows] } }

/** A scope in numbers, and what of the register it leaves out. */
export interface ScopeCounts {
  readonly flows: number
  readonly recipients: number
  readonly flowsLeftOut: number
  readonly recipientsLeftOut: number
}

const flowsOf = (graph: FlowGraph) => graph.edges.filter((edge) => edge.kind === 'flow')

const count = (graph: FlowGraph) => {
  const flows = flowsOf(graph)
  return { flows: flows.length, recipients: recipientsOfFlows(flows).size }
}

/**
 * Counts what a scope takes along and what it leaves, by the same steps as the server goes.
 *
 * @param graph the whole graph as at the scope's date, of the register that the export is made from.
 * @param scope what is to be taken away.
 */
export const countScope = (graph: FlowGraph<Audience>, scope: ExportScope): ScopeCounts => {
  const whole = count(graph)
  const kept = count(narrowGraph(graph, scope).graph)
  return {
    ...kept,
    flowsLeftOut: whole.flows - kept.flows,
    recipientsLeftOut: whole.recipients - kept.recipients,
  }
}
