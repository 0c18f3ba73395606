import { buildFlowGraph } from '@sharemap/graph'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { countScope, type ExportScope, type ScopeCounts } from '../../exports/export-scope.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import type { ExportWish } from './compose-export.ts'
import { publicRegisterQuery } from './public-register-query.ts'

/**
 * Counts what an export holds, in the register that the server makes it from: the council's, or the public one.
 *
 * @param scope what is to be taken away.
 * @param as for whom.
 * @returns the counts; null while the public register is asked for; or why it could not be had.
 */
export const useScopeCounts = (scope: ExportScope, as: ExportWish['as']): ScopeCounts | null | Error => {
  const { graph } = useWorkbench()
  const { data: register, error } = useQuery({ ...publicRegisterQuery(), enabled: as === 'resident' })
  return useMemo(() => {
    if (as === 'council') return countScope(graph, scope)
    if (register === undefined) return error
    return countScope(buildFlowGraph(register, { asAt: scope.asAt }), scope)
  }, [as, graph, register, error, scope])
}
