import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowGraph } from '../flow-graph.ts'
import type { AnyRegister } from '../register-view.ts'
import { counted, type Named, openReading, uniqueNamed } from './flow-summary.ts'
import { gatherTouched, type Touched } from './touched.ts'

export interface ImpactOfCategory {
  readonly kind: 'category'
  readonly subject: Named
  readonly summary: string
  /** Flows that a source says carry it, and activities that collect it. */
  readonly touched: Touched
  /** Flows that may carry it, since nobody says which data goes. */
  readonly mayCarry: readonly Named[]
  /** Flows that would have nothing left to carry. */
  readonly leftEmpty: readonly Named[]
  /** Activities that would have no data left. */
  readonly leftWithoutData: readonly Named[]
}

/**
 * What would change if a category of data were no longer collected.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id a data category.
 * @throws RangeError where the register has no such category.
 */
export const impactOfCategory = (register: AnyRegister, graph: FlowGraph, id: string): ImpactOfCategory => {
  const category = register.dataCategories.find((record) => record.id === id)
  if (category === undefined) throw new RangeError(`The register has no data category "${id}"`)
  const reading = openReading(register, graph)
  const flows = reading.flows.filter((flow) => flow.carried.state === 'stated' && flow.carried.categories.includes(id))
  const mayCarry = reading.flows.filter(
    (flow) => flow.carried.state === 'not-stated' && categoriesThatMayGo(graph, flow).has(id),
  )
  const leftEmpty = flows.filter((flow) => flow.carried.state === 'stated' && flow.carried.categories.length === 1)
  const collecting = reading.register.activities.filter((activity) =>
    activity.collects.some((held) => held.category === id),
  )
  const touched = gatherTouched(
    reading,
    flows,
    collecting.map((activity) => activity.id),
  )
  return {
    kind: 'category',
    subject: { id, name: category.name },
    summary: `${counted(collecting.length, 'activity collects', 'activities collect')} ${category.name}; ${counted(flows.length, 'flow is', 'flows are')} said to carry it, and ${mayCarry.length} more may.`,
    touched,
    mayCarry: mayCarry.map((flow) => reading.name(flow.flow)),
    leftEmpty: leftEmpty.map((flow) => reading.name(flow.flow)),
    leftWithoutData: uniqueNamed(collecting.filter(({ collects }) => collects.every((held) => held.category === id))),
  }
}
