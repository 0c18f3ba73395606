import { type FlowEdge, sentenceOfFlow } from '@sharemap/graph'
import { useCallback } from 'react'
import { useWorkbench } from '../workbench/workbench-context.ts'

/** Writes a flow in plain English, with the names of the whole register, whatever part of it is shown. */
export const useSentenceOf = (): ((edge: FlowEdge) => string) => {
  const { graph } = useWorkbench()
  return useCallback((edge) => sentenceOfFlow(graph, edge, { voice: 'council' }), [graph])
}
