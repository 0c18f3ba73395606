import type { FlowGraph } from '../flow-graph.ts'
import type { AnyRegister } from '../register-view.ts'
import { counted, type Named, openReading, uniqueNamed } from './flow-summary.ts'
import { legalGroundOf } from './legal-ground.ts'
import { gatherTouched, type Touched } from './touched.ts'

export interface ImpactOfLaw {
  readonly kind: 'law'
  readonly subject: Named
  readonly summary: string
  /** What rests on it, by the source's own word: it would need another ground or stop. */
  readonly touched: Touched
  /** Flows of those that have another ground of the same kind, and may stand on it. */
  readonly withAnother: readonly Named[]
}

/**
 * Question 8: what would fall if this law, contract, safeguard or approval went?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id an agreement's id; the code of an Art 6 basis, Art 9 condition, Sch 1 paragraph, gateway or safeguard; a
 *   country's code; or the id of the node of any of them.
 * @throws RangeError where it is none of these.
 */
export const impactOfLaw = (register: AnyRegister, graph: FlowGraph, id: string): ImpactOfLaw => {
  const reading = openReading(register, graph)
  const ground = legalGroundOf(reading.register, graph, id)
  if (ground === null) {
    throw new RangeError(`"${id}" is no agreement, lawful basis, condition, gateway, safeguard or country`)
  }
  const flows = reading.flows.filter(ground.flow)
  const activities = reading.register.activities.filter((activity) => ground.activity?.(activity) === true)
  const touched = gatherTouched(
    reading,
    flows,
    activities.map((activity) => activity.id),
  )
  const withAnother = uniqueNamed(
    flows.filter((flow) => ground.hasAnother?.(flow) === true).map((flow) => reading.name(flow.flow)),
  )
  const another = withAnother.length === 0 ? '' : ` ${counted(withAnother.length, 'flow has', 'flows have')} another.`
  return {
    kind: 'law',
    subject: ground.subject,
    summary:
      flows.length + activities.length === 0
        ? `Nothing in the register is said to rest on “${ground.subject.name}”.`
        : `Without “${ground.subject.name}”, ${counted(flows.length, 'flow')} and ${counted(touched.activities.length, 'activity', 'activities')} of ${counted(touched.organisations.length, 'organisation')} would need another ground or stop.${another}`,
    touched,
    withAnother,
  }
}
