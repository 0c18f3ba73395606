import {
  countryInSentence,
  findEntry,
  gateways,
  lawfulBases,
  safeguards,
  schedule1Paragraphs,
  specialCategoryConditions,
} from '@sharemap/law'
import { basisId } from '../build-nodes.ts'
import { basesOfFlow } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { type AnyActivity, type AnyFlow, type AnyRegister, type AnyTransfer, byId, orNull } from '../register-view.ts'
import type { Named } from './flow-summary.ts'

/** Something that flows and activities may rest on, and how to tell that they do. */
export interface LegalGround {
  readonly subject: Named
  readonly flow: (flow: FlowEdge) => boolean
  /** Whether a flow that rests on it has another ground of the same kind. */
  readonly hasAnother?: (flow: FlowEdge) => boolean
  readonly activity?: (activity: AnyActivity) => boolean
}

type Conditions = AnyFlow['article9'] | AnyFlow['article10']
interface Condition {
  readonly code?: string
  readonly schedule1: { readonly state: string; readonly value?: string }
}

const agreementGround = (register: AnyRegister, id: string): LegalGround | null => {
  const agreement = register.agreements.find((record) => record.id === id)
  if (agreement === undefined) return null
  const agreements = new Map(register.flows.map((flow) => [flow.id, orNull(flow.agreement)]))
  return { subject: { id, name: agreement.name }, flow: (flow) => agreements.get(flow.flow) === id }
}

const basisGround = (id: string): LegalGround | null => {
  const basis = lawfulBases.find(({ code }) => code === id || basisId(code) === id)
  if (basis === undefined) return null
  const { code } = basis
  return {
    subject: { id: code, name: `${basis.name}, Art ${code}` },
    flow: (flow) => basesOfFlow(flow).includes(code),
    hasAnother: (flow) => basesOfFlow(flow).length > 1,
    activity: ({ purposes }) =>
      purposes.some(({ article6 }) => orNull<{ code: string }[]>(article6)?.some((used) => used.code === code)),
  }
}

const gatewayGround = (graph: FlowGraph, id: string): LegalGround | null => {
  const gateway = gateways.find(({ code }) => code === id || `gateway-${code}` === id)
  if (gateway !== undefined) {
    return { subject: { id: gateway.code, name: gateway.name }, flow: (flow) => flow.gateway === gateway.code }
  }
  // A law that is none of the known gateways is known by the words that cite it.
  const cited = graph.nodes.find((node) => node.kind === 'gateway' && (node.id === id || node.aliases.includes(id)))
  if (cited === undefined) return null
  return { subject: { id: cited.id, name: cited.label }, flow: (flow) => cited.aliases.includes(flow.gateway ?? '') }
}

/** A condition of Art 9, or a paragraph of DPA 2018 Sch 1, of a flow or of the activity that it serves. */
const conditionGround = (register: AnyRegister, id: string): LegalGround | null => {
  const entry = findEntry(specialCategoryConditions, id) ?? findEntry(schedule1Paragraphs, id)
  if (entry === undefined) return null
  const uses = (field: Conditions) =>
    (orNull<Condition[]>(field) ?? []).some(({ code, schedule1 }) => code === id || orNull<string>(schedule1) === id)
  const activity = (record: AnyActivity) => uses(record.article9) || uses(record.article10)
  const flows = byId<AnyFlow>(register.flows)
  const activities = byId<AnyActivity>(register.activities)
  return {
    subject: { id, name: `${entry.name} (${entry.source})` },
    flow: (edge) => {
      const flow = flows.get(edge.flow)
      const own = activities.get(edge.activity)
      if (flow === undefined) return false
      const states = (field: Conditions) => field.state !== 'not-stated'
      const article9 = states(flow.article9) ? flow.article9 : own?.article9
      const article10 = states(flow.article10) ? flow.article10 : own?.article10
      return [article9, article10].some((field) => field !== undefined && uses(field))
    },
    activity,
  }
}

/** A safeguard, or the UK's approval of a country: whatever the standing of a transfer leans on, or is said to. */
const transferGround = (register: AnyRegister, id: string): LegalGround | null => {
  const transfers = byId<AnyTransfer>(register.transfers)
  const leansOn = (flow: FlowEdge, code: string) =>
    flow.standing?.standing === 'stands' && flow.standing.restsOn.includes(code)
  const safeguard = findEntry(safeguards, id)
  if (safeguard !== undefined) {
    const isNamed = (flow: FlowEdge) => {
      const transfer = transfers.get(flow.transfer ?? '')
      return transfer !== undefined && orNull<string>(transfer.mechanism) === safeguard.code
    }
    return {
      subject: { id: safeguard.code, name: safeguard.name },
      flow: (flow) => isNamed(flow) || leansOn(flow, safeguard.code),
      hasAnother: (flow) => flow.standing?.standing === 'stands' && !leansOn(flow, safeguard.code),
    }
  }
  const country = /^(?:place-)?([a-z]{2,3})$/i.exec(id)?.[1]?.toUpperCase()
  const name = country === undefined ? undefined : countryInSentence(country)
  if (country === undefined || name === undefined) return null
  return {
    subject: { id: `place-${country.toLowerCase()}`, name: `the approval of transfers to ${name}` },
    flow: (flow) => flow.country === country && flow.leavesUk === 'yes',
    hasAnother: (flow) => flow.standing?.standing === 'stands' && !leansOn(flow, country),
  }
}

/**
 * Finds what an id or code means in law: an agreement, an Art 6 basis, a gateway, an Art 9 condition or Sch 1
 * paragraph, a safeguard, or a country whose approval it may be.
 *
 * @param register the records to look in.
 * @param graph the register's graph.
 * @param id an id, a code, or the id of the node that stands for it.
 * @returns the ground, or null where it is none.
 */
export const legalGroundOf = (register: AnyRegister, graph: FlowGraph, id: string): LegalGround | null =>
  agreementGround(register, id) ??
  basisGround(id) ??
  gatewayGround(graph, id) ??
  conditionGround(register, id) ??
  transferGround(register, id)
