import { carriageOf } from '../carriage.ts'
import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { indexGraph, nodeOf } from '../graph-index.ts'
import { hasLabel } from '../label-set.ts'
import type { AnyRegister } from '../register-view.ts'
import { spreadCargo } from '../spread-cargo.ts'
import { counted, type FlowSummary, type Named, openReading, uniqueNamed } from './flow-summary.ts'

/** Who receives a category of data. The three lists are kept apart and are never added up. */
export interface RecipientsOfCategory {
  readonly category: Named
  readonly sensitivity: 'ordinary' | 'special' | 'criminal-offence'
  readonly summary: string
  /** Flows whose source says that they carry it. */
  readonly told: readonly FlowSummary[]
  /** Flows of activities that hold it, whose source does not say which data goes. */
  readonly mayBeTold: readonly FlowSummary[]
  /** Flows of such activities that carry only what identifies nobody. */
  readonly anonymousOnly: readonly FlowSummary[]
  /** Flows in which people themselves give it: collection, and no disclosure to a recipient (UK GDPR Art 4(9)). */
  readonly givenByPeople: readonly FlowSummary[]
  readonly collectedFor: readonly Named[]
  /** Bodies that it can reach beyond those who are told or may be told at first hand. */
  readonly onward: readonly Named[]
  readonly broader: Named | null
  readonly narrower: readonly Named[]
  /** Flows whose source says that they carry the broader category, or a narrower one: some of it, or it among others. */
  readonly toldOfRelated: readonly { readonly category: Named; readonly flows: readonly FlowSummary[] }[]
}

const bodiesOf = (flows: readonly FlowEdge[]) => new Set(flows.map((flow) => flow.to))

const statesCategory = (flow: FlowEdge, category: string) =>
  flow.carried.state === 'stated' && flow.carried.categories.includes(category)

/** Bodies at which the category itself arrives, and not only results made from it. */
const bodiesReached = (graph: FlowGraph, category: string): Named[] => {
  const index = indexGraph(graph)
  const start = index.positionOf.get(category)
  if (start === undefined) return []
  const carriage = carriageOf(graph)
  const label = carriage.categories.numberOf.get(category) as number
  const [people] = carriage.peopleToFollow(start, 'down')
  if (people === undefined) return []
  const { reached, arrivals } = spreadCargo({ index, carriage }, start, 'down', people, Number.POSITIVE_INFINITY)
  return reached.flatMap((position) => {
    const node = index.nodes[position]
    const arrives = arrivals[position]?.some(({ data }) => hasLabel(data, label))
    return node?.kind === 'party' && arrives ? [{ id: node.id, name: node.label }] : []
  })
}

const summaryOf = (name: string, told: number, may: number, anonymous: number): string => {
  const toldWords =
    told === 0 ? `Nobody is said to be told ${name}` : `${counted(told, 'recipient is', 'recipients are')} told ${name}`
  const mayWords =
    may === 0 ? '' : `; ${may} ${told === 0 ? '' : 'more '}may be, since the source does not say which data goes`
  const anonymousWords =
    anonymous === 0 ? '' : `; ${counted(anonymous, 'gets', 'get')} only results that identify nobody`
  return `${toldWords}${mayWords}${anonymousWords}.`
}

/**
 * Question 1: who receives this category of data, for what, under which basis?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph.
 * @param categoryId the id of a data category.
 * @throws RangeError where the register has no such category.
 */
export const recipientsOfCategory = (
  register: AnyRegister,
  graph: FlowGraph,
  categoryId: string,
): RecipientsOfCategory => {
  const category = register.dataCategories.find(({ id }) => id === categoryId)
  if (category === undefined) throw new RangeError(`The register has no data category "${categoryId}"`)
  const reading = openReading(register, graph)
  const holders = reading.register.activities.filter((activity) =>
    activity.collects.some((held) => held.category === categoryId),
  )
  const holding = new Set(holders.map((activity) => activity.id))
  const isFromPeople = (flow: FlowEdge) => nodeOf(graph, flow.from)?.kind === 'subject-group'
  const disclosures = reading.flows.filter((flow) => !isFromPeople(flow))
  const told = disclosures.filter((flow) => statesCategory(flow, categoryId))
  const mayBeTold = disclosures.filter(
    (flow) => flow.carried.state === 'not-stated' && categoriesThatMayGo(graph, flow).has(categoryId),
  )
  const anonymousOnly = disclosures.filter((flow) => flow.carried.state === 'none' && holding.has(flow.activity))
  const given = reading.flows.filter((flow) => isFromPeople(flow) && categoriesThatMayGo(graph, flow).has(categoryId))
  const narrower = uniqueNamed(reading.register.dataCategories.filter(({ broader }) => broader === categoryId))
  const broader = category.broader === null ? null : reading.name(category.broader)
  const related = [...(broader === null ? [] : [broader]), ...narrower]
  const [toldBodies, mayBodies] = [bodiesOf(told), bodiesOf(mayBeTold)]
  const first = new Set([...toldBodies, ...mayBodies])
  const anonymousBodies = [...bodiesOf(anonymousOnly)].filter((body) => !first.has(body))
  const moreBodies = [...mayBodies].filter((body) => !toldBodies.has(body))
  return {
    category: { id: category.id, name: category.name },
    sensitivity: category.sensitivity,
    summary: summaryOf(category.name, toldBodies.size, moreBodies.length, anonymousBodies.length),
    told: told.map(reading.summarise),
    mayBeTold: mayBeTold.map(reading.summarise),
    anonymousOnly: anonymousOnly.map(reading.summarise),
    givenByPeople: given.map(reading.summarise),
    collectedFor: uniqueNamed(holders),
    onward: uniqueNamed(bodiesReached(graph, categoryId).filter(({ id }) => !first.has(id))),
    broader,
    narrower,
    toldOfRelated: related
      .map((other) => ({
        category: other,
        flows: disclosures.filter((flow) => statesCategory(flow, other.id)).map(reading.summarise),
      }))
      .filter(({ flows }) => flows.length > 0),
  }
}
