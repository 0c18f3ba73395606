import type { FlowEdge } from '@sharemap/graph'

/** A selection in numbers. */
export interface FlowSummary {
  readonly flows: number
  readonly recipients: number
  readonly crossBorder: number
  readonly doNotStand: number
  readonly cannotTell: number
}

/**
 * Counts what a selection holds.
 *
 * @param flows the selected flows.
 */
export const summariseFlows = (flows: readonly FlowEdge[]): FlowSummary => ({
  flows: flows.length,
  recipients: new Set(flows.map((flow) => flow.to)).size,
  crossBorder: flows.filter((flow) => flow.leavesUk === 'yes').length,
  doNotStand: flows.filter((flow) => flow.standing?.standing === 'does-not-stand').length,
  cannotTell: flows.filter((flow) => flow.standing?.standing === 'cannot-tell').length,
})
