import type { IsoDate } from '@sharemap/law'
import { categoriesThatMayGo } from '../filter-graph.ts'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { type AnyActivity, type AnyFlow, type AnyRegister, orNull } from '../register-view.ts'
import {
  type Article9,
  type Article10,
  type ConditionUse,
  groundOf,
  missingOfArticle9,
  missingOfArticle10,
  type SensitiveFacts,
} from './condition-gaps.ts'
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

const conditionsOf = (article9: Article9 | undefined, article10: Article10 | undefined): string[] => [
  ...((article9 && orNull<ConditionUse[]>(article9)) ?? []).map((condition) => `Art ${condition.code}`),
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
  const kinds = new Map(register.dataCategories.map(({ id, specialKind }) => [id, specialKind]))
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
    const recipient = nodeOf(graph, edge.to)
    const facts: SensitiveFacts = {
      asAt: graph.asAt,
      toLawEnforcement: recipient?.kind === 'party' && recipient.partyKind === 'law-enforcement',
      specialKinds: special.flatMap(({ id }) => kinds.get(id) ?? []),
    }
    const missing = [
      ...(special.length > 0 ? missingOfArticle9(article9, facts) : []),
      ...(criminalOffence.length > 0 ? missingOfArticle10(article10, facts) : []),
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
