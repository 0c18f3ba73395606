import { useState } from 'react'
import { useSession } from '../../editing/use-session.ts'
import { FlowTable } from '../../reading/FlowTable.tsx'
import { readingWords } from '../../reading/reading-words.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import { bulkWords } from './bulk/bulk-words.ts'
import { FocusBar } from './PictureTools.tsx'
import { TableTools } from './TableTools.tsx'
import type { Explorer } from './use-explorer.ts'

const nothing: ReadonlySet<string> = new Set()

/** The selection as a table, in which those who may edit can choose rows and change them together. */
export const TableOfFlows = ({ explorer }: { readonly explorer: Explorer }) => {
  const { state, rows, change } = explorer
  const { records } = useWorkbench()
  const { may } = useSession()
  const [chosen, setChosen] = useState(nothing)
  // What the filters no longer leave is not changed unseen; it is chosen again where it comes back.
  const ticked = new Set(rows.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))
  const tick = (ids: readonly string[], on: boolean) =>
    setChosen(on ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id))))
  const ticking = may('edit')
    ? {
        ticked,
        onTick: tick,
        allLabel: bulkWords.selectAll(rows.length),
        labelOf: (id: string) => bulkWords.select(records.nameOf(id)),
      }
    : undefined
  return (
    <>
      <FocusBar explorer={explorer} />
      <TableTools explorer={explorer} />
      {ticking !== undefined && (
        <BulkBar
          ticked={[...ticked]}
          all={rows.map(({ id }) => id)}
          onSelectAll={() =>
            tick(
              rows.map(({ id }) => id),
              true,
            )
          }
          onClear={() => setChosen(nothing)}
        />
      )}
      <FlowTable
        caption={readingWords.tableCaption(rows.length)}
        rows={rows}
        columns={state.columns}
        sort={state.sort}
        onSort={({ column, descending }) => change({ sort: `${descending ? '-' : ''}${column}` })}
        grouping={state.group}
        selected={state.selected}
        ticking={ticking}
      />
    </>
  )
}
