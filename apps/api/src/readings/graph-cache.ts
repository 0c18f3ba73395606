import { type AnyRegister, type AudienceOf, buildFlowGraph, type FlowGraph } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'

/** How many dates of a register to keep the graph of. */
const mostDates = 16

/**
 * Makes a cache of graphs: a graph is built once for a register and a date, and goes when its register goes.
 *
 * @returns gives the graph of a register as at a date.
 */
export const createGraphCache = <R extends AnyRegister>(): ((
  register: R,
  asAt: IsoDate,
) => FlowGraph<AudienceOf<R>>) => {
  const graphs = new WeakMap<R, Map<IsoDate, FlowGraph<AudienceOf<R>>>>()
  return (register, asAt) => {
    const byDate = graphs.get(register) ?? new Map<IsoDate, FlowGraph<AudienceOf<R>>>()
    graphs.set(register, byDate)
    const graph = byDate.get(asAt) ?? buildFlowGraph(register, { asAt })
    byDate.delete(asAt)
    byDate.set(asAt, graph)
    for (const oldest of byDate.keys()) {
      if (byDate.size <= mostDates) break
      byDate.delete(oldest)
    }
    return graph
  }
}
