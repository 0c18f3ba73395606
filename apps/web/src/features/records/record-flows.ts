import { categoriesThatMayGo, type FlowEdge, type FlowGraph, subjectGroupsOf } from '@sharemap/graph'
import type { KnownRecord } from '../../workbench/record-index.ts'
import type { Workbench } from '../../workbench/workbench-context.ts'
import { recordWords } from './record-words.ts'

/** Flows under a heading. */
export interface FlowsOfRecord {
  readonly heading: string
  readonly flows: readonly FlowEdge[]
}

const givesAndGets = (flows: readonly FlowEdge[], isEnd: (id: string) => boolean): FlowsOfRecord[] => [
  { heading: recordWords.gets, flows: flows.filter((flow) => isEnd(flow.to)) },
  { heading: recordWords.gives, flows: flows.filter((flow) => isEnd(flow.from)) },
]

/** What is told of a category, what may be, and what identifies nobody: never added up. */
const flowsOfCategory = (graph: FlowGraph, flows: readonly FlowEdge[], id: string): FlowsOfRecord[] => {
  const holders = new Set(
    graph.edges.filter((edge) => edge.kind === 'collected-for' && edge.from === id).map((edge) => edge.to),
  )
  const carries = (flow: FlowEdge) => categoriesThatMayGo(graph, flow).has(id)
  return [
    { heading: recordWords.told, flows: flows.filter((flow) => flow.carried.state === 'stated' && carries(flow)) },
    {
      heading: recordWords.mayBeTold,
      flows: flows.filter((flow) => flow.carried.state === 'not-stated' && carries(flow)),
    },
    {
      heading: recordWords.anonymousOnly,
      flows: flows.filter((flow) => flow.carried.state === 'none' && holders.has(flow.activity)),
    },
  ].filter(({ flows: found }) => found.length > 0)
}

/**
 * The flows that a record's page lists.
 *
 * @param workbench the register and its graph as at a date.
 * @param known the record.
 * @returns the flows under their headings: what it gives and gets where it is an end of flows, else those that it
 * bears on.
 */
export const flowsOfRecord = ({ graph, records }: Workbench, known: KnownRecord): readonly FlowsOfRecord[] => {
  const flows = graph.edges.filter((edge): edge is FlowEdge => edge.kind === 'flow')
  const { id } = known.record
  const its = (test: (flow: FlowEdge) => boolean) => [{ heading: recordWords.flows, flows: flows.filter(test) }]
  switch (known.kind) {
    case 'party': {
      const activities = new Set(
        [...records.all()].flatMap((other) =>
          other.kind === 'activity' && (other.record.controller === id || other.record.runBy === id)
            ? [other.record.id]
            : [],
        ),
      )
      return givesAndGets(flows, (end) => end === id || activities.has(end))
    }
    case 'activity':
      return givesAndGets(flows, (end) => end === id)
    case 'system':
      return givesAndGets(flows, (end) => end === id)
    case 'category':
      return flowsOfCategory(graph, flows, id)
    case 'subject-group':
      return its((flow) => subjectGroupsOf(graph, flow).has(id))
    case 'transfer':
      return its((flow) => flow.transfer === id)
    case 'agreement':
      return its((flow) => {
        const agreement = records.of('flow', flow.flow)?.agreement
        return agreement?.state === 'stated' && agreement.value === id
      })
    case 'notice': {
      const covered = new Set(known.record.activities)
      return its((flow) => covered.has(flow.activity))
    }
    case 'flow':
    case 'retention':
      return []
  }
}
