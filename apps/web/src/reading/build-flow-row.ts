import { categoriesThatMayGo, type FlowEdge, indexGraph, partyKindNames } from '@sharemap/graph'
import { countryName, findEntry, gateways } from '@sharemap/law'
import { type Flow, statedValue } from '@sharemap/register'
import type { Finding } from '@sharemap/rules'
import { severityWords } from '../findings/finding-words.ts'
import { findingsInOrder } from '../findings/pin-findings.ts'
import type { Workbench } from '../workbench/workbench-context.ts'
import {
  certaintyWords,
  formWords,
  leavesUkWords,
  natureWords,
  noFindings,
  notStated,
  roleWords,
  standingWords,
} from './fact-words.ts'
import type { FlowColumnId } from './flow-columns.ts'

/** A flow as it is read in a table: a text for each column, and the record that a column's text names. */
export interface FlowRow {
  readonly id: string
  readonly edge: FlowEdge
  readonly texts: Readonly<Record<FlowColumnId, string>>
  readonly links: Readonly<Partial<Record<FlowColumnId, string>>>
  /** What is found on the flow; empty where nothing is, or nothing is known yet. */
  readonly findings: readonly Finding[]
}

const carriedText = ({ graph, records }: Workbench, edge: FlowEdge): string => {
  if (edge.carried.state === 'none') return 'Nothing that identifies anyone'
  if (edge.carried.state === 'stated') return edge.carried.categories.map(records.nameOf).join(', ')
  const possible = categoriesThatMayGo(graph, edge).size
  return possible === 0 ? notStated : `${notStated}: any of ${possible} kinds of data may go`
}

const basisText = ({ records }: Workbench, edge: FlowEdge): string => {
  const own = edge.bases.flatMap(({ party, codes }) =>
    codes === null ? [] : [`${records.nameOf(party)}: ${codes.join(', ')}`],
  )
  if (own.length > 0) return own.join('; ')
  return edge.purposeBases === null ? notStated : `${edge.purposeBases.join(', ')}, of its purpose`
}

const gatewayText = (edge: FlowEdge): string =>
  edge.gateway === null ? notStated : (findEntry(gateways, edge.gateway)?.name ?? edge.gateway)

const standingText = (edge: FlowEdge): string => {
  if (edge.standing !== null) return standingWords[edge.standing.standing]
  return edge.leavesUk === 'no' ? standingWords['no-transfer'] : notStated
}

const purposesText = ({ records }: Workbench, flow: Flow | undefined): string => {
  const activity = records.of('activity', flow?.activity ?? null)
  const names = (flow?.purposes ?? []).flatMap(
    (id) => activity?.purposes.find((purpose) => purpose.id === id)?.name ?? [],
  )
  return names.length === 0 ? notStated : names.join('; ')
}

const agreementText = ({ records }: Workbench, flow: Flow | undefined): string => {
  if (flow?.agreement.state === 'none') return 'None'
  const id = flow && statedValue(flow.agreement)
  return id === undefined ? notStated : records.nameOf(id)
}

const findingsText = (findings: readonly Finding[]): string =>
  findingsInOrder(findings)
    .map(({ severity, count }) => `${severityWords[severity]}: ${count}`)
    .join(', ') || noFindings

/**
 * Writes a flow in the words of each column.
 *
 * @param workbench the register and its graph as at a date.
 * @param edge the flow.
 * @param findings what is found on the flow; nothing unless given.
 */
export const buildFlowRow = (workbench: Workbench, edge: FlowEdge, findings: readonly Finding[] = []): FlowRow => {
  const { graph, records } = workbench
  const { nodes, positionOf } = indexGraph(graph)
  const nodeOf = (id: string) => nodes[positionOf.get(id) ?? -1]
  const flow = records.of('flow', edge.flow)
  const recipient = nodeOf(edge.to)
  const organisation = nodeOf(edge.activity)?.organisation ?? null
  return {
    id: edge.id,
    edge,
    texts: {
      organisation: organisation === null ? notStated : records.nameOf(organisation),
      activity: records.nameOf(edge.activity),
      from: records.nameOf(edge.from),
      to: records.nameOf(edge.to),
      recipientKind: recipient?.kind === 'party' ? partyKindNames[recipient.partyKind].one : 'The council’s own work',
      carried: carriedText(workbench, edge),
      subjectGroups: edge.subjectGroups === null ? notStated : edge.subjectGroups.map(records.nameOf).join(', '),
      trigger: edge.trigger ?? notStated,
      nature: natureWords[edge.nature],
      purposes: purposesText(workbench, flow),
      basis: basisText(workbench, edge),
      gateway: gatewayText(edge),
      role: roleWords[edge.role],
      form: formWords[edge.form],
      agreement: agreementText(workbench, flow),
      country: edge.country === null ? notStated : (countryName(edge.country) ?? edge.country),
      leavesUk: leavesUkWords[edge.leavesUk],
      standing: standingText(edge),
      certainty: certaintyWords[edge.certainty],
      findings: findingsText(findings),
    },
    findings,
    links: {
      activity: edge.activity,
      from: edge.from,
      to: edge.to,
      ...(organisation === null ? {} : { organisation }),
      ...(edge.transfer === null ? {} : { standing: edge.transfer }),
    },
  }
}
