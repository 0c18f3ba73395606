import { buildFlowGraph } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { indexRecords } from './record-index.ts'
import type { Workbench } from './workbench-context.ts'

/** When a register is looked at, and as it stood when. */
export interface WorkbenchDates {
  /** The day as at which to read it. */
  readonly asAt: IsoDate
  /** The present day. */
  readonly today: IsoDate
  /** The number of the entry of the history after which it stood so; null, or left out, for the register of today. */
  readonly version?: number | null
}

/**
 * Works out all that the pages share.
 *
 * @param register the council's register.
 * @param dates when it is looked at, and as it stood when.
 */
export const buildWorkbench = (register: Register, { asAt, today, version = null }: WorkbenchDates): Workbench => ({
  register,
  records: indexRecords(register),
  graph: buildFlowGraph(register, { asAt }),
  organisationNames: new Map(register.parties.map((party) => [party.id, party.name])),
  version,
  asAt,
  today,
})
