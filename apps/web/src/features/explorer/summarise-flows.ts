import { type FlowEdge, recipientsOfFlows } from '@sharemap/graph'
import type { PinnedFindings } from '../../findings/pin-findings.ts'

/** A selection in numbers. */
export interface FlowSummary {
  readonly flows: number
  readonly recipients: number
  readonly crossBorder: number
  readonly doNotStand: number
  readonly cannotTell: number
  /** Findings on the flows that ask to be acted on now. */
  readonly actNow: number
}

/**
 * Counts what a selection holds.
 *
 * @param flows the selected flows.
 * @param pinned what is found, by flow; one finding on several flows counts once.
 */
export const summariseFlows = (flows: readonly FlowEdge[], pinned: PinnedFindings): FlowSummary => ({
  flows: flows.length,
  recipients: recipientsOfFlows(flows).size,
  crossBorder: flows.filter((flow) => flow.leavesUk === 'yes').length,
  doNotStand: flows.filter((flow) => flow.standing?.standing === 'does-not-stand').length,
  cannotTell: flows.filter((flow) => flow.standing?.standing === 'cannot-tell').length,
  actNow: new Set(flows.flatMap(({ id }) => pinned.get(id) ?? []).filter(({ severity }) => severity === 'act-now'))
    .size,
})
