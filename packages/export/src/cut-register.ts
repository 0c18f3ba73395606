import type { AnyRegister, FlowGraph } from '@sharemap/graph'
import { type Register, type RegisterRecord, recordListNames, referencesOfRegister } from '@sharemap/register'

/** Lists that hold what else belongs to a record keep only what the scope shows. */
const trimmed = (register: Register, isShown: (id: string) => boolean): Register => ({
  ...register,
  activities: register.activities.map((activity) => ({
    ...activity,
    subjectGroups: activity.subjectGroups.filter(isShown),
    collects: activity.collects.filter(({ category }) => isShown(category)),
    systems: activity.systems.filter(isShown),
    sourceParties: activity.sourceParties.filter(isShown),
  })),
  notices: register.notices.map((notice) => ({ ...notice, activities: notice.activities.filter(isShown) })),
})

/**
 * The part of a register that a graph shows: the records that it draws, and those that they cannot be told without,
 * such as a controller that has no node, an agreement, or the notice that a fact comes from.
 *
 * @param register the register that the graph was made from.
 * @param graph the whole of its graph, or a part.
 * @returns a register of the same audience whose references all lead somewhere.
 */
export const cutRegister = <R extends AnyRegister>(register: R, graph: FlowGraph): R => {
  const shown = new Set(graph.nodes.map((node) => node.id))
  // A public register has fewer fields than a council's and no others, so what walks the one walks the other.
  const part = trimmed(register as Register, (id) => shown.has(id))
  const targets = new Map<string, string[]>()
  for (const { record, target } of referencesOfRegister(part)) {
    const known = targets.get(record.id)
    if (known === undefined) targets.set(record.id, [target])
    else known.push(target)
  }
  const kept = new Set<string>()
  const pending = [
    ...shown,
    ...graph.edges.flatMap((edge) => (edge.kind === 'flow' ? [edge.flow] : [])),
    ...part.notices.filter((notice) => notice.activities.length > 0).map((notice) => notice.id),
  ]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (kept.has(id)) continue
    kept.add(id)
    pending.push(...(targets.get(id) ?? []))
  }
  const lists = recordListNames.map((list) => [
    list,
    (part[list] as RegisterRecord[]).filter((record) => kept.has(record.id)),
  ])
  return { ...part, ...Object.fromEntries(lists) } as unknown as R
}
