import { buildFlowGraph, judgeTransfer, type Named } from '@sharemap/graph'
import type { IsoDate, Standing } from '@sharemap/law'
import type { Register } from '@sharemap/register'

/** A transfer whose standing differs between two days. */
export interface StandingChange {
  readonly transfer: Named
  readonly before: Standing
  readonly after: Standing
}

/** What tells two days apart in one register. */
export interface DaysCompared {
  /** Records in force on the later day only. */
  readonly began: readonly Named[]
  /** Records in force on the earlier day only. */
  readonly ended: readonly Named[]
  readonly standing: readonly StandingChange[]
}

const recordsOn = (register: Register, day: IsoDate): ReadonlyMap<string, string> => {
  const { nodes, edges } = buildFlowGraph(register, { asAt: day })
  const names = new Map(register.flows.map(({ id, name }) => [id, name]))
  return new Map([
    // Places and law are drawn because records name them: they begin and end with those.
    ...nodes.flatMap(({ id, label, lane }) => (lane === 'why' || lane === 'where' ? [] : [[id, label] as const])),
    ...edges.flatMap(({ kind, id }) => (kind === 'flow' ? [[id, names.get(id) ?? id] as const] : [])),
  ])
}

const onlyIn = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Named[] =>
  [...one].filter(([id]) => !other.has(id)).map(([id, name]) => ({ id, name }))

/**
 * Compares a register as at two days: which records were in force, and whether transfers stood.
 *
 * @param register the council's register.
 * @param before the earlier day.
 * @param after the later day.
 */
export const compareDays = (register: Register, before: IsoDate, after: IsoDate): DaysCompared => {
  const [earlier, later] = [recordsOn(register, before), recordsOn(register, after)]
  return {
    began: onlyIn(later, earlier),
    ended: onlyIn(earlier, later),
    standing: register.transfers
      .map((transfer) => ({
        transfer: { id: transfer.id, name: transfer.name },
        before: judgeTransfer(transfer, before),
        after: judgeTransfer(transfer, after),
      }))
      .filter((change) => change.before.standing !== change.after.standing),
  }
}
