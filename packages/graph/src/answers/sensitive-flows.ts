import { findEntry, type IsoDate, isInForce, schedule1Paragraphs, specialCategoryConditions } from '@sharemap/law'
import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { type AnyActivity, type AnyFlow, type AnyRegister, orNull } from '../register-view.ts'
import { counted, type FlowSummary, type Named, openReading, uniqueNamed } from './flow-summary.ts'

/** A flow that carries or may carry special category or criminal offence data, and what its condition lacks. */
export interface SensitiveFlow {
  readonly flow: FlowSummary
  readonly special: readonly Named[]
  readonly criminalOffence: readonly Named[]
  /** Whether a source says that such data goes, or that it may is all that can be said. */
  readonly stated: boolean
  readonly conditions: readonly string[]
  readonly complete: boolean
  /** What is missing, each in a sentence. */
  readonly missing: readonly string[]
}

export interface SensitiveFlows {
  readonly asAt: IsoDate
  readonly summary: string
  readonly flows: readonly SensitiveFlow[]
}

type Article9 = AnyFlow['article9']
type Article10 = AnyFlow['article10']
interface Condition {
  readonly code: string
  readonly schedule1: { readonly state: string; readonly value?: string }
  readonly policyDocument?: { readonly state: string }
}

/** The flow's own ground, else its activity's. */
const groundOf = <Ground extends Article9 | Article10>(
  flow: Ground | undefined,
  activity: Ground | undefined,
): Ground | undefined => (flow !== undefined && flow.state !== 'not-stated' ? flow : activity)

/** What a Sch 1 paragraph lacks: its being named, and its policy document where it asks for one. */
const missingOfParagraph = (condition: Condition, needed: boolean, asAt: IsoDate): string[] => {
  const code = orNull<string>(condition.schedule1)
  if (code === null) return needed ? ['DPA 2018 s.10 asks for a Schedule 1 paragraph, and none is stated.'] : []
  const paragraph = findEntry(schedule1Paragraphs, code)
  if (paragraph === undefined || !isInForce(paragraph, asAt))
    return [`Schedule 1 paragraph "${code}" was not in force.`]
  const held = condition.policyDocument?.state === 'stated'
  const asked = paragraph.appropriatePolicyDocument.startsWith('needed') && condition.policyDocument !== undefined
  return asked && !held
    ? [`Schedule 1 paragraph ${paragraph.number} asks for an appropriate policy document, and none is stated.`]
    : []
}

const missingOfArticle9 = (ground: Article9 | undefined, asAt: IsoDate): string[] => {
  const conditions = (ground === undefined ? null : orNull<Condition[]>(ground)) ?? []
  if (conditions.length === 0) return ['No Art 9(2) condition is stated for special category data.']
  return conditions.flatMap((condition) => {
    const entry = findEntry(specialCategoryConditions, condition.code)
    return missingOfParagraph(condition, entry?.schedule1Part != null, asAt)
  })
}

const missingOfArticle10 = (ground: Article10 | undefined, asAt: IsoDate): string[] => {
  const authorities =
    (ground === undefined ? null : orNull<(Omit<Condition, 'code'> & { authority: string })[]>(ground)) ?? []
  if (authorities.length === 0) return ['No authority under Art 10 is stated for criminal offence data.']
  return authorities.flatMap((authority) =>
    missingOfParagraph({ ...authority, code: authority.authority }, authority.authority === 'schedule-1', asAt),
  )
}

const conditionsOf = (article9: Article9 | undefined, article10: Article10 | undefined): string[] => [
  ...((article9 && orNull<Condition[]>(article9)) ?? []).map((condition) => `Art ${condition.code}`),
  ...((article10 && orNull<{ authority: string }[]>(article10)) ?? []).map(({ authority }) => `Art 10: ${authority}`),
]

/**
 * Question 5: which flows carry special category or criminal offence data, and is each one's condition complete?
 *
 * @param register the register that the graph was built from.
 * @param graph its graph; conditions are judged as at its date.
 */
export const sensitiveFlows = (register: AnyRegister, graph: FlowGraph): SensitiveFlows => {
  const reading = openReading(register, graph)
  const flows = new Map<string, AnyFlow>(register.flows.map((flow) => [flow.id, flow]))
  const activities = new Map<string, AnyActivity>(register.activities.map((activity) => [activity.id, activity]))
  const ofSensitivity = (edge: FlowEdge, sensitivity: string) =>
    uniqueNamed(
      [...categoriesThatMayGo(graph, edge)]
        .filter((id) => {
          const node = nodeOf(graph, id)
          return node?.kind === 'category' && node.sensitivity === sensitivity
        })
        .map(reading.name),
    )
  const found = reading.flows.flatMap((edge): SensitiveFlow[] => {
    const special = ofSensitivity(edge, 'special')
    const criminalOffence = ofSensitivity(edge, 'criminal-offence')
    if (special.length + criminalOffence.length === 0) return []
    const activity = activities.get(edge.activity)
    const article9 = groundOf(flows.get(edge.flow)?.article9, activity?.article9)
    const article10 = groundOf(flows.get(edge.flow)?.article10, activity?.article10)
    const missing = [
      ...(special.length > 0 ? missingOfArticle9(article9, graph.asAt) : []),
      ...(criminalOffence.length > 0 ? missingOfArticle10(article10, graph.asAt) : []),
    ]
    return [
      {
        flow: reading.summarise(edge),
        special,
        criminalOffence,
        stated: edge.carried.state === 'stated',
        conditions: conditionsOf(article9, article10),
        complete: missing.length === 0,
        missing,
      },
    ]
  })
  const stated = found.filter((flow) => flow.stated).length
  const complete = found.filter((flow) => flow.complete).length
  return {
    asAt: graph.asAt,
    summary: `${counted(stated, 'flow is', 'flows are')} said to carry special category or criminal offence data, and ${found.length - stated} more may. The condition is complete for ${complete} of the ${found.length}.`,
    flows: found,
  }
}
