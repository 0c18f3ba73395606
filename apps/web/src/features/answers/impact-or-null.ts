import { type Impact, impactOf } from '@sharemap/graph'
import type { Workbench } from '../../workbench/workbench-context.ts'

/**
 * The impact of what an address names, which may be nothing that can be breached, fall or end.
 *
 * @param workbench the register and its graph.
 * @param id what it is about; undefined where nobody has chosen.
 * @returns the impact, or null where there is none.
 */
export const impactOrNull = (
  { register, graph }: Pick<Workbench, 'register' | 'graph'>,
  id: string | undefined,
): Impact | null => {
  if (id === undefined) return null
  try {
    return impactOf(register, graph, id)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
