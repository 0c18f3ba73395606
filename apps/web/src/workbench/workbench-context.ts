import type { FlowGraph } from '@sharemap/graph'
import type { IsoDate } from '@sharemap/law'
import type { Register } from '@sharemap/register'
import { createContext, useContext } from 'react'
import type { RecordIndex } from './record-index.ts'

/** What every page of the workbench reads: one register, and its graph as at one date. */
export interface Workbench {
  readonly register: Register
  readonly records: RecordIndex
  readonly graph: FlowGraph<'council'>
  /** What organisations are called, by party id. */
  readonly organisationNames: ReadonlyMap<string, string>
  /** The number of the entry of the history after which the register stood so; null for the register of today. */
  readonly version: number | null
  readonly asAt: IsoDate
  readonly today: IsoDate
}

export const WorkbenchContext = createContext<Workbench | null>(null)

/**
 * The register and its graph as at the chosen date.
 *
 * @throws Error outside a page that the register was loaded for: a fault of the code.
 */
export const useWorkbench = (): Workbench => {
  const workbench = useContext(WorkbenchContext)
  if (workbench === null) throw new Error('No register was loaded for this part of the page')
  return workbench
}
