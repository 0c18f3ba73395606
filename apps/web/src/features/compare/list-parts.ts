import { nodeOf, type PartKind } from '@sharemap/graph'
import type { PickableRecord } from '../../elements/RecordPicker.tsx'
import type { Workbench } from '../../workbench/workbench-context.ts'

/**
 * What can be compared: of organisations those that answer for activities.
 *
 * @param workbench the register and its graph as at a date.
 * @param kind what is compared; days are not listed.
 */
export const listParts = ({ register, graph, records }: Workbench, kind: PartKind): PickableRecord[] => {
  switch (kind) {
    case 'organisation': {
      const organisations = new Set(
        graph.nodes.flatMap((node) => (node.kind === 'activity' ? [node.controller, node.organisation] : [])),
      )
      return [...organisations].flatMap((id) =>
        id === null ? [] : [{ id, label: records.nameOf(id), kind: 'party' as const }],
      )
    }
    case 'activity':
      return register.activities
        .filter(({ id }) => nodeOf(graph, id) !== undefined)
        .map(({ id, name }) => ({ id, label: name, kind: 'activity' as const }))
    case 'notice':
      return register.notices.map(({ id, name }) => ({ id, label: name, kind: 'notice' as const }))
    case 'day':
      return []
  }
}
