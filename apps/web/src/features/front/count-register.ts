import { type FlowEdge, type FlowGraph, recipientsOfFlows } from '@sharemap/graph'

/** The register at a glance, as at a date. */
export interface RegisterCounts {
  readonly organisations: number
  readonly activities: number
  readonly categories: number
  readonly recipients: number
  readonly flows: number
  readonly leaveUk: number
  readonly doNotStand: number
}

/**
 * Counts what the register holds.
 *
 * @param graph the register's graph as at a date.
 */
export const countRegister = (graph: FlowGraph<'council'>): RegisterCounts => {
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const activities = graph.nodes.filter((node) => node.kind === 'activity')
  return {
    organisations: new Set(activities.map((activity) => activity.organisation)).size,
    activities: activities.length,
    categories: graph.nodes.filter((node) => node.kind === 'category').length,
    recipients: recipientsOfFlows(flows).size,
    flows: flows.length,
    leaveUk: flows.filter((flow) => flow.leavesUk === 'yes').length,
    doNotStand: flows.filter((flow) => flow.standing?.standing === 'does-not-stand').length,
  }
}
