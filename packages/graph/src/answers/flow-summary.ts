import { findEntry, lawfulBases, type Standing } from '@sharemap/law'
import type { EvidenceBasis } from '@sharemap/register'
import { buildFlowGraph } from '../build-flow-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { indexGraph, nodeOf } from '../graph-index.ts'
import { recordsInForce } from '../records-in-force.ts'
import type { AnyFlow, AnyRegister } from '../register-view.ts'
import { sentenceOfFlow } from '../sentences/sentence-of-flow.ts'
import type { Voice } from '../sentences/words-of-graph.ts'

/** A record by its id and its name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** How a recipient stands to the data: the source says it is told; it may be told; it is given only anonymous results. */
export type Telling = 'told' | 'may-be-told' | 'anonymous-only'

/** One party's Art 6 bases; null where the source does not say. */
export interface NamedBases {
  readonly party: Named
  readonly bases: readonly { readonly code: string; readonly name: string }[] | null
}

/** A flow as every answer gives it. Values that no source gives are null, which is never the same as none. */
export interface FlowSummary {
  readonly id: string
  readonly name: string
  /** The flow in plain English. */
  readonly says: string
  readonly from: Named
  readonly to: Named
  readonly activity: Named
  readonly organisation: Named
  readonly telling: Telling
  /** The categories that a source lists; empty unless `telling` is `told`. */
  readonly categories: readonly Named[]
  readonly purposes: readonly Named[]
  readonly trigger: string | null
  readonly role: string
  readonly bases: readonly NamedBases[]
  readonly purposeBases: readonly { readonly code: string; readonly name: string }[] | null
  readonly gateway: string | null
  readonly leavesUk: 'yes' | 'no' | 'not-stated'
  readonly country: string | null
  readonly standing: Standing | null
  readonly certainty: EvidenceBasis
  /** Where the flow is said: notice, section and lines. */
  readonly evidence: readonly {
    readonly notice: Named | null
    readonly section: string | null
    readonly lines: { readonly from: number; readonly to: number } | null
    readonly says: string
    readonly basis: EvidenceBasis
  }[]
}

/** A register and its graph with their records by id: what every answer starts from. */
export interface Reading {
  /** The records that hold on the graph's date. */
  readonly register: AnyRegister
  readonly graph: FlowGraph
  readonly flows: readonly FlowEdge[]
  readonly name: (id: string) => Named
  readonly summarise: (flow: FlowEdge) => FlowSummary
}

const named = (register: AnyRegister): ReadonlyMap<string, string> =>
  new Map(
    [
      ...register.parties,
      ...register.subjectGroups,
      ...register.dataCategories,
      ...register.systems,
      ...register.activities,
      ...register.activities.flatMap((activity) => activity.purposes),
      ...register.flows,
      ...register.transfers,
      ...register.agreements,
      ...register.retentionRules,
      ...register.notices,
    ].map(({ id, name }) => [id, name]),
  )

/** An Art 6 basis by its code, with the name that the law gives it. */
export const namedBasis = (code: string): { code: string; name: string } => ({
  code,
  name: findEntry(lawfulBases, code)?.name ?? `Art ${code}`,
})

const tellingOf = (flow: FlowEdge): Telling =>
  flow.carried.state === 'stated' ? 'told' : flow.carried.state === 'none' ? 'anonymous-only' : 'may-be-told'

/**
 * Opens a register and its graph for answers.
 *
 * @param register the register that the graph was built from.
 * @param graph its graph, or a part of it: answers speak of the flows that it holds.
 * @param voice whose words the flows are told in: those of the graph's audience unless given.
 */
export const openReading = (
  register: AnyRegister,
  graph: FlowGraph,
  voice: Voice = graph.audience === 'council' ? 'council' : 'resident',
): Reading => {
  const current = recordsInForce(register, graph.asAt)
  const isWhole = current.dataCategories.every(({ id }) => indexGraph(graph).positionOf.has(id))
  // A part of a graph may lack the names of what its flows carry.
  const words = isWhole ? graph : buildFlowGraph(register, { asAt: graph.asAt })
  const names = named(register)
  const records = new Map<string, AnyFlow>(register.flows.map((flow) => [flow.id, flow]))
  const controllers = new Map(register.activities.map((activity) => [activity.id, activity.controller]))
  const name = (id: string): Named => ({
    id,
    name: names.get(id) ?? nodeOf(graph, id)?.label ?? id,
  })
  const summarise = (flow: FlowEdge): FlowSummary => ({
    ...name(flow.flow),
    says: sentenceOfFlow(words, flow, { voice }),
    from: name(flow.from),
    to: name(flow.to),
    activity: name(flow.activity),
    organisation: name(controllers.get(flow.activity) ?? flow.activity),
    telling: tellingOf(flow),
    categories: flow.carried.state === 'stated' ? flow.carried.categories.map(name) : [],
    purposes: (records.get(flow.flow)?.purposes ?? []).map(name),
    trigger: flow.trigger,
    role: flow.role,
    bases: flow.bases.map(({ party, codes }) => ({ party: name(party), bases: codes?.map(namedBasis) ?? null })),
    purposeBases: flow.purposeBases?.map(namedBasis) ?? null,
    gateway: flow.gateway,
    leavesUk: flow.leavesUk,
    country: flow.country,
    standing: flow.standing,
    certainty: flow.certainty,
    evidence: (records.get(flow.flow)?.evidence ?? []).map(({ notice, section, lines, says, basis }) => ({
      notice: notice === null ? null : name(notice),
      section,
      lines,
      says,
      basis,
    })),
  })
  return {
    register: current,
    graph,
    flows: graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow'),
    name,
    summarise,
  }
}

/** The named records once each, by name. */
export const uniqueNamed = (items: readonly Named[]): Named[] =>
  [...new Map(items.map((item) => [item.id, { id: item.id, name: item.name }])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  )

/** How many of some steps or paths leave the UK; of the others it may be unsaid. */
export const countedAbroad = (count: number): string =>
  count === 0 ? 'none is said to leave the UK' : `${count} ${count === 1 ? 'leaves' : 'leave'} the UK`

/** "1 flow", "3 flows". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
