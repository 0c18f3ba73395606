import type { FlowGraph } from '../flow-graph.ts'
import type { AnyRegister } from '../register-view.ts'
import { type ImpactOfBreach, impactOfBreach } from './impact-of-breach.ts'
import { type ImpactOfCategory, impactOfCategory } from './impact-of-category.ts'
import { type ImpactOfLaw, impactOfLaw } from './impact-of-law.ts'

export type Impact = ImpactOfBreach | ImpactOfLaw | ImpactOfCategory

/**
 * The impact of anything: the breach of a party or system, the fall of a law or agreement, the end of a category.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id what it is about.
 * @throws RangeError where nothing of that id can be breached, fall or end.
 */
export const impactOf = (register: AnyRegister, graph: FlowGraph, id: string): Impact => {
  if (id.startsWith('party-') || id.startsWith('system-')) return impactOfBreach(register, graph, id)
  if (id.startsWith('category-')) return impactOfCategory(register, graph, id)
  return impactOfLaw(register, graph, id)
}
