import type { FindingMark, FindingMarks } from '@sharemap/canvas'
import type { FlowGraph } from '@sharemap/graph'
import { gravestOf, type PinnedFindings } from '../findings/pin-findings.ts'

const markOf = (pinned: PinnedFindings, records: readonly string[]): FindingMark | null => {
  const findings = [...new Set(records.flatMap((id) => pinned.get(id) ?? []))]
  const gravest = gravestOf(findings)
  return gravest === null ? null : { count: findings.length, gravest }
}

/**
 * What a picture marks on its nodes and arrows.
 *
 * @param drawn the graph that is drawn: a group stands for its members, a bundle for its flows.
 * @param pinned the findings of each record and flow.
 * @returns how many findings there are and the gravest, by the id of the node or edge; nothing where there are none.
 */
export const markFindings = (drawn: FlowGraph, pinned: PinnedFindings): FindingMarks => {
  const records: readonly (readonly [string, readonly string[]])[] = [
    ...drawn.nodes.map((node) => [node.id, node.kind === 'group' ? node.members : [node.id]] as const),
    ...drawn.edges.map((edge) => [edge.id, edge.kind === 'bundle' ? edge.flows : [edge.id]] as const),
  ]
  return new Map(
    records.flatMap(([id, own]) => {
      const mark = markOf(pinned, own)
      return mark === null ? [] : [[id, mark] as const]
    }),
  )
}
