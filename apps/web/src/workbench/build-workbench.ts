import { buildFlowGraph } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { indexRecords } from './record-index.ts'
import type { Workbench } from './workbench-context.ts'

/**
 * Works out all that the pages share.
 *
 * @param register the council's register.
 * @param dates the day as at which to read it, and the present day.
 */
export const buildWorkbench = (register: Register, { asAt, today }: { asAt: IsoDate; today: IsoDate }): Workbench => ({
  register,
  records: indexRecords(register),
  graph: buildFlowGraph(register, { asAt }),
  organisationNames: new Map(register.parties.map((party) => [party.id, party.name])),
  asAt,
  today,
})
