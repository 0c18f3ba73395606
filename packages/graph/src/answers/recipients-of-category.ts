import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowGraph } from '../flow-graph.ts'
import type { AnyRegister } from '../register-view.ts'
import { traceFlows } from '../trace-flows.ts'
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
  readonly collectedFor: readonly Named[]
  /** Everybody that it can reach, beyond those who are told at first hand. */
  readonly onward: readonly Named[]
  readonly broader: Named | null
  readonly narrower: readonly Named[]
}

/** The three counts in one sentence, kept apart. */
const summaryOf = (name: string, told: number, mayBeTold: number, anonymous: number): string => {
  const said =
    told === 0
      ? `No source says of anybody that they are told ${name}`
      : `${counted(told, 'recipient is', 'recipients are')} said to be told ${name}`
  const may =
    mayBeTold === 0
      ? ''
      : `; ${counted(mayBeTold, 'recipient')} may be told it, since the source does not say which data goes`
  const results =
    anonymous === 0
      ? ''
      : `; ${counted(anonymous, 'recipient gets', 'recipients get')} only results that identify nobody`
  return `${said}${may}${results}.`
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
  const holders = register.activities.filter((activity) =>
    activity.collects.some((held) => held.category === categoryId),
  )
  const holding = new Set(holders.map((activity) => activity.id))
  const told = reading.flows.filter(
    (flow) => flow.carried.state === 'stated' && flow.carried.categories.includes(categoryId),
  )
  const mayBeTold = reading.flows.filter(
    (flow) => flow.carried.state === 'not-stated' && categoriesThatMayGo(graph, flow).has(categoryId),
  )
  const anonymousOnly = reading.flows.filter((flow) => flow.carried.state === 'none' && holding.has(flow.activity))
  const first = new Set([...told, ...mayBeTold, ...anonymousOnly].map((flow) => flow.to))
  const reached = graph.nodes.some((node) => node.id === categoryId)
    ? traceFlows(graph, categoryId, { direction: 'down' }).graph.nodes.filter(
        (node) => node.kind === 'party' && !first.has(node.id),
      )
    : []
  const bodies = (flows: typeof told) => new Set(flows.map((flow) => flow.to)).size
  return {
    category: { id: category.id, name: category.name },
    sensitivity: category.sensitivity,
    summary: summaryOf(category.name, bodies(told), bodies(mayBeTold), bodies(anonymousOnly)),
    told: told.map(reading.summarise),
    mayBeTold: mayBeTold.map(reading.summarise),
    anonymousOnly: anonymousOnly.map(reading.summarise),
    collectedFor: uniqueNamed(holders),
    onward: uniqueNamed(reached.map((node) => ({ id: node.id, name: node.label }))),
    broader: category.broader === null ? null : reading.name(category.broader),
    narrower: uniqueNamed(register.dataCategories.filter(({ broader }) => broader === categoryId)),
  }
}
