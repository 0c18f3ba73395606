import { categoriesThatMayGo, type FlowEdge } from '@sharemap/graph'
import { type WeakestField, weakestOfFields } from './certainty-of-field.ts'
import type { SiteReading } from './site-reading.ts'

/** What somebody is told: what the notice lists; something that it does not name; only results that name nobody. */
export type TellingKind = 'told' | 'may' | 'anonymous'

/** One time that information goes from a service to somebody, or to a service from somebody, as residents read it. */
export interface Telling {
  readonly flow: FlowEdge
  readonly kind: TellingKind
  /** The kinds of information that go, or of which any may go. */
  readonly categories: readonly string[]
  /** Whether something more goes that the council has not published. */
  readonly withheld: boolean
  /** How firmly it is known, and which part of it is known least. */
  readonly known: WeakestField
}

const kinds: Readonly<Record<FlowEdge['carried']['state'], TellingKind>> = {
  stated: 'told',
  'not-stated': 'may',
  none: 'anonymous',
  any: 'may',
}

/** What a resident is told of a flow rests on these of its fields. */
const fieldsRead = ['to', 'categories', 'trigger', 'from', 'activity']

/** A flow of the graph as residents read it. */
export const tellingOf = (reading: SiteReading, flow: FlowEdge): Telling => ({
  flow,
  kind: kinds[flow.carried.state],
  categories: [...categoriesThatMayGo(reading.graph, flow)],
  withheld: flow.carried.state === 'stated' && flow.carried.withheld === true,
  known: weakestOfFields(reading.flow(flow.flow)?.evidence ?? [], fieldsRead),
})

/** Everything that goes out from a service, in the register's order. */
export const tellingsOfService = (reading: SiteReading, service: string): Telling[] =>
  reading.flows
    .filter((flow) => flow.activity === service && flow.to !== service)
    .map((flow) => tellingOf(reading, flow))

/** Everything that comes in to a service from others. */
export const tellingsToService = (reading: SiteReading, service: string): Telling[] =>
  reading.flows.filter((flow) => flow.to === service).map((flow) => tellingOf(reading, flow))

/** Everything that somebody is told. */
export const tellingsToParty = (reading: SiteReading, party: string): Telling[] =>
  reading.flows.filter((flow) => flow.to === party).map((flow) => tellingOf(reading, flow))

/**
 * The name of the organisation whose services alone tell somebody, to tell apart bodies that notices describe in the
 * same words; null where several do, or only the body itself.
 */
export const soleTellerOf = (reading: SiteReading, party: string): string | null => {
  const tellers = new Set(
    tellingsToParty(reading, party).map(({ flow }) => reading.activity(flow.activity)?.controller ?? party),
  )
  const [only] = tellers
  return only === undefined || tellers.size > 1 || only === party ? null : reading.plain(only)
}

/** The services that hold a kind of information. */
export const holdersOf = (reading: SiteReading, category: string) =>
  reading.activities.filter(({ collects }) => collects.some((held) => held.category === category))
