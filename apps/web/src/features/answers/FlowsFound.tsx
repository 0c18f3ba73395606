import { type FlowSummary, indexGraph } from '@sharemap/graph'
import { useMemo } from 'react'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { FlowTable } from '../../reading/FlowTable.tsx'
import { type FlowColumnId, usualColumns } from '../../reading/flow-columns.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { NoneFound } from './NamedList.tsx'

export interface FlowsFoundProps {
  readonly heading: string
  readonly flows: readonly Pick<FlowSummary, 'id'>[]
  readonly columns?: readonly FlowColumnId[]
}

/** The flows of an answer, as the table that the explorer shows them in. */
export const FlowsFound = ({ heading, flows, columns = usualColumns }: FlowsFoundProps) => {
  const workbench = useWorkbench()
  const rows = useMemo(() => {
    const { edgeOf } = indexGraph(workbench.graph)
    return flows.flatMap(({ id }) => {
      const edge = edgeOf.get(id)
      return edge?.kind === 'flow' ? [buildFlowRow(workbench, edge)] : []
    })
  }, [workbench, flows])
  return (
    <section>
      <h2>
        {heading} <span className="quiet">({flows.length})</span>
      </h2>
      {rows.length === 0 ? <NoneFound /> : <FlowTable caption={heading} rows={rows} columns={columns} />}
    </section>
  )
}
