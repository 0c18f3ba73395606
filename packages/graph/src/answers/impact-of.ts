import {
  type BreachDuty,
  breachDuties,
  countryName,
  findEntry,
  type Gateway,
  gateways,
  type IsoDate,
  isInForce,
  lawfulBases,
  regulatorAt,
  safeguards,
} from '@sharemap/law'
import { basisId } from '../build-nodes.ts'
import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { type AnyRegister, orNull } from '../register-view.ts'
import { counted, type Named, openReading, type Reading } from './flow-summary.ts'
import { gatherTouched, onwardFrom, providerOf, type Touched } from './touched.ts'

export interface ImpactOfBreach {
  readonly kind: 'breach'
  readonly subject: Named
  readonly summary: string
  readonly touched: Touched
  /** What the law asks, as at the graph's date; the clock of Art 33 is 72 hours from becoming aware. */
  readonly duties: readonly Pick<BreachDuty, 'code' | 'name' | 'who' | 'when' | 'withinHours' | 'source'>[]
  readonly regulator: { readonly name: string; readonly telephone: string; readonly website: string }
}

export interface ImpactOfLaw {
  readonly kind: 'law'
  readonly subject: Named
  readonly summary: string
  /** What rests on it, by the source's own word: it would need another ground or stop. */
  readonly touched: Touched
}

export interface ImpactOfCategory {
  readonly kind: 'category'
  readonly subject: Named
  readonly summary: string
  /** Flows that a source says carry it, and activities that collect it. */
  readonly touched: Touched
  /** Flows that may carry it, since nobody says which data goes. */
  readonly mayCarry: readonly Named[]
}

export type Impact = ImpactOfBreach | ImpactOfLaw | ImpactOfCategory

const asAtOf = (graph: FlowGraph): IsoDate => graph.asAt

/** The activities that keep data in a system, or in one that a body provides. */
const activitiesUsing = (register: AnyRegister, systems: readonly string[]) =>
  register.activities.filter((activity) => activity.systems.some((id) => systems.includes(id))).map(({ id }) => id)

/**
 * Question 4: if this supplier, recipient or system is breached, what is touched and whom do we call?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id a party or a system.
 * @throws RangeError where the register has neither of that id.
 */
export const impactOfBreach = (register: AnyRegister, graph: FlowGraph, id: string): ImpactOfBreach => {
  const reading = openReading(register, graph)
  const party = register.parties.find((record) => record.id === id)
  const system = register.systems.find((record) => record.id === id)
  const record = party ?? system
  if (record === undefined) throw new RangeError(`The register has no party or system "${id}"`)
  const systems = system
    ? [id]
    : register.systems.filter((other) => orNull(other.provider) === id).map((other) => other.id)
  const provider = system ? providerOf(register, id) : null
  const holders = new Set([id, ...systems])
  const flows = reading.flows.filter((flow) => holders.has(flow.to) || (provider !== null && flow.to === provider))
  const held = activitiesUsing(register, systems)
  const bodies = [id, ...(provider === null ? [] : [provider])]
    .filter((body) => body.startsWith('party-'))
    .map(reading.name)
  const touched = gatherTouched(reading, flows, held, { held, onward: onwardFrom(graph, id), bodies })
  const regulator = regulatorAt(asAtOf(graph))
  return {
    kind: 'breach',
    subject: { id: record.id, name: record.name },
    summary: `A breach at ${record.name} would touch ${counted(touched.activities.length, 'activity', 'activities')} of ${counted(touched.organisations.length, 'organisation')}, ${counted(touched.categories.length + touched.categoriesThatMayBe.length, 'category', 'categories')} of data about ${counted(touched.subjectGroups.length, 'group')} of people. Where a risk to people is likely, the regulator is told within 72 hours of becoming aware (Art 33).`,
    touched,
    duties: breachDuties
      .filter((duty) => isInForce(duty, asAtOf(graph)))
      .map(({ code, name, who, when, withinHours, source }) => ({ code, name, who, when, withinHours, source })),
    regulator: { name: regulator.name, telephone: regulator.telephone, website: regulator.website },
  }
}

/** A ground that something may rest on, and how to tell that it does. */
interface Ground {
  readonly subject: Named
  readonly flow: (flow: FlowEdge, reading: Reading) => boolean
  readonly activity?: (activity: AnyRegister['activities'][number]) => boolean
}

const transferOf = (register: AnyRegister, flow: FlowEdge) => register.transfers.find(({ id }) => id === flow.transfer)

const gatewayGround = (gateway: Gateway): Ground => ({
  subject: { id: gateway.code, name: gateway.name },
  flow: (flow) => flow.gateway === gateway.code,
})

/** Each kind of ground, tried in turn: agreement, lawful basis, gateway, safeguard, country, or a law cited by name. */
const groundOf = (register: AnyRegister, graph: FlowGraph, id: string): Ground | null => {
  const agreement = register.agreements.find((record) => record.id === id)
  if (agreement !== undefined) {
    const flows = new Map(register.flows.map((flow) => [flow.id, orNull(flow.agreement)]))
    return { subject: { id, name: agreement.name }, flow: (flow) => flows.get(flow.flow) === id }
  }
  const basis = lawfulBases.find(({ code }) => code === id || basisId(code) === id)
  if (basis !== undefined) {
    const stated = (article6: Parameters<typeof orNull>[0]) =>
      (orNull(article6) as { code: string }[] | null)?.some(({ code }) => code === basis.code) === true
    return {
      subject: { id: basis.code, name: `${basis.name}, Art ${basis.code}` },
      flow: (flow) =>
        flow.bases.some(({ codes }) => codes?.includes(basis.code)) || flow.purposeBases?.includes(basis.code) === true,
      activity: (activity) => activity.purposes.some((purpose) => stated(purpose.article6)),
    }
  }
  const gateway = gateways.find(({ code }) => code === id || `gateway-${code}` === id)
  if (gateway !== undefined) return gatewayGround(gateway)
  const safeguard = findEntry(safeguards, id)
  if (safeguard !== undefined) {
    return {
      subject: { id: safeguard.code, name: safeguard.name },
      flow: (flow) => {
        const transfer = transferOf(register, flow)
        return transfer !== undefined && orNull<string>(transfer.mechanism) === safeguard.code
      },
    }
  }
  const country = /^(?:place-)?([a-z]{2,3})$/i.exec(id)?.[1]?.toUpperCase()
  if (country !== undefined && countryName(country) !== undefined) {
    return {
      subject: { id: `place-${country.toLowerCase()}`, name: countryName(country) ?? country },
      flow: (flow) => flow.country === country && flow.leavesUk === 'yes',
    }
  }
  const cited = graph.nodes.find((node) => node.kind === 'gateway' && node.id === id)
  return cited === undefined
    ? null
    : { subject: { id, name: cited.label }, flow: (flow) => cited.kind === 'gateway' && flow.gateway === cited.label }
}

/**
 * Question 8: what would fall if this law, contract, safeguard or approval went?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param id an agreement's id; the code of an Art 6 basis, gateway or safeguard; a country's code; or the id of its node.
 * @throws RangeError where it is none of these.
 */
export const impactOfLaw = (register: AnyRegister, graph: FlowGraph, id: string): ImpactOfLaw => {
  const ground = groundOf(register, graph, id)
  if (ground === null) throw new RangeError(`"${id}" is no agreement, lawful basis, gateway, safeguard or country`)
  const reading = openReading(register, graph)
  const flows = reading.flows.filter((flow) => ground.flow(flow, reading))
  const activities = register.activities
    .filter((activity) => ground.activity?.(activity) === true)
    .map((activity) => activity.id)
  const touched = gatherTouched(reading, flows, activities)
  const none = flows.length + activities.length === 0
  return {
    kind: 'law',
    subject: ground.subject,
    summary: none
      ? `Nothing in the register is said to rest on ${ground.subject.name}.`
      : `Without ${ground.subject.name}, ${counted(flows.length, 'flow')} and ${counted(touched.activities.length, 'activity', 'activities')} of ${counted(touched.organisations.length, 'organisation')} would need another ground or stop.`,
    touched,
  }
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
  const collecting = register.activities.filter((activity) => activity.collects.some((held) => held.category === id))
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
  }
}

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
