import { basesOfFlow, categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowGraph } from '../flow-graph.ts'
import { type AnyRegister, orNull } from '../register-view.ts'
import { endsOfBody } from './ends-of-body.ts'
import { counted, type FlowSummary, type Named, namedBasis, openReading, uniqueNamed } from './flow-summary.ts'

/** What a body gets, and gives. */
export interface ReceivedByParty {
  readonly party: Named
  readonly aliases: readonly string[]
  readonly kind: string
  readonly summary: string
  readonly receives: readonly FlowSummary[]
  readonly gives: readonly FlowSummary[]
  readonly organisations: readonly Named[]
  readonly activities: readonly Named[]
  /** Categories that a source says it is told. */
  readonly told: readonly Named[]
  /** Categories that it may be told, since the source does not say which data goes. */
  readonly mayBeTold: readonly Named[]
  readonly bases: readonly { readonly code: string; readonly name: string }[]
  readonly gateways: readonly string[]
  /** Flows for which nobody states any Art 6 basis, and any power to share. */
  readonly withoutBasis: readonly Named[]
  readonly withoutGateway: readonly Named[]
  readonly systems: readonly Named[]
  /** Services and bodies that are a part of it. */
  readonly parts: readonly Named[]
}

const saidToGet = (told: number, may: number): string => {
  const named = told === 0 ? 'no category' : counted(told, 'category', 'categories')
  const open = may === 0 ? 'none open' : `open ${may}${told === 0 ? '' : ' more'} that it may be told`
  return `the sources name ${named} that it is told, and leave ${open}.`
}

/**
 * Question 2: what does this recipient get from us in all, from which activities, under which power?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param partyId the id of a party.
 * @throws RangeError where the register has no such party.
 */
export const receivedByParty = (register: AnyRegister, graph: FlowGraph, partyId: string): ReceivedByParty => {
  const party = register.parties.find(({ id }) => id === partyId)
  if (party === undefined) throw new RangeError(`The register has no party "${partyId}"`)
  const reading = openReading(register, graph)
  const { ids } = endsOfBody(reading.register, partyId)
  // Data that goes from one of its activities to another stays with it, unless a source names it as the recipient.
  const receives = reading.flows.filter(({ from, to }) => to === partyId || (ids.has(to) && !ids.has(from)))
  const gives = reading.flows.filter(({ from, to }) => from === partyId || (ids.has(from) && !ids.has(to)))
  const told = receives.flatMap((flow) => (flow.carried.state === 'stated' ? flow.carried.categories : []))
  const may = receives.flatMap((flow) =>
    flow.carried.state === 'not-stated' ? [...categoriesThatMayGo(graph, flow)] : [],
  )
  const activities = uniqueNamed(receives.map((flow) => reading.name(flow.activity)))
  const summaries = receives.map(reading.summarise)
  const toldOnce = uniqueNamed(told.map(reading.name))
  const mayOnce = uniqueNamed(may.filter((id) => !told.includes(id)).map(reading.name))
  return {
    party: { id: party.id, name: party.name },
    aliases: party.aliases,
    kind: party.kind,
    summary: `${party.name} gets ${counted(receives.length, 'flow')} from ${counted(activities.length, 'activity', 'activities')}: ${saidToGet(toldOnce.length, mayOnce.length)}`,
    receives: summaries,
    gives: gives.map(reading.summarise),
    organisations: uniqueNamed(summaries.map((flow) => flow.organisation)),
    activities,
    told: toldOnce,
    mayBeTold: mayOnce,
    bases: [...new Set(receives.flatMap((flow) => [...basesOfFlow(flow)]))].sort().map(namedBasis),
    gateways: [...new Set(receives.flatMap((flow) => (flow.gateway === null ? [] : [flow.gateway])))].sort(),
    withoutBasis: uniqueNamed(
      receives.filter((flow) => basesOfFlow(flow).length === 0).map((flow) => reading.name(flow.flow)),
    ),
    withoutGateway: uniqueNamed(
      receives.filter((flow) => flow.gateway === null).map((flow) => reading.name(flow.flow)),
    ),
    systems: uniqueNamed(reading.register.systems.filter((system) => orNull(system.provider) === partyId)),
    parts: uniqueNamed(reading.register.parties.filter(({ parent }) => parent === partyId)),
  }
}
