import type { FlowGraph } from '@sharemap/graph'
import type { Finding } from '@sharemap/rules'

/** What was checked, and how much of it asks for nothing at once. */
export interface RegisterHealth {
  readonly organisations: number
  readonly activities: number
  readonly flows: number
  /** Activities with no finding that asks to be acted on now, on themselves or on a flow that serves them. */
  readonly sound: number
}

/**
 * Says how many activities stand without anything that asks to be acted on now.
 *
 * @param graph the register's graph as at a date.
 * @param findings what the rules found as at that date; silenced ones do not count.
 */
export const summariseHealth = (graph: FlowGraph<'council'>, findings: readonly Finding[]): RegisterHealth => {
  const urgent = new Set(
    findings
      .filter(({ severity, silenced }) => severity === 'act-now' && silenced === null)
      .flatMap(({ record, related }) => [record, ...related]),
  )
  const activities = graph.nodes.filter((node) => node.kind === 'activity')
  const flows = graph.edges.filter((edge) => edge.kind === 'flow')
  const touched = new Set(flows.filter(({ flow }) => urgent.has(flow)).map(({ activity }) => activity))
  return {
    organisations: new Set(activities.map(({ organisation }) => organisation)).size,
    activities: activities.length,
    flows: flows.length,
    sound: activities.filter(({ id }) => !urgent.has(id) && !touched.has(id)).length,
  }
}
