import { indexGraph } from '@sharemap/graph'
import { useCallback } from 'react'
import { useWorkbench } from './workbench-context.ts'

/**
 * What anything is called: a record by its name, a node of the graph by its label.
 *
 * @returns a function from an id to the name; the id itself where nothing has it.
 */
export const useNameOf = (): ((id: string) => string) => {
  const { graph, records } = useWorkbench()
  return useCallback(
    (id) => {
      const { nodes, positionOf } = indexGraph(graph)
      return records.get(id)?.record.name ?? nodes[positionOf.get(id) ?? -1]?.label ?? id
    },
    [graph, records],
  )
}
