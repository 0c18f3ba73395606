import type { FlowFilter, FlowFilterField } from '@sharemap/graph'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { type FlowColumnId, usualColumns } from '../../reading/flow-columns.ts'
import type { SortOrder } from '../../reading/order-rows.ts'
import { type ExplorerSearch, filterOf, withFilter } from '../../search/explorer-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { drawSelection } from './draw-selection.ts'
import { selectFlows } from './select-flows.ts'

/** Keeps an earlier value for as long as a new one says the same, so that nothing is worked out anew for it. */
const useSame = <Value>(value: Value): Value => {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}

const readSort = (text: string | undefined): SortOrder | undefined =>
  text === undefined ? undefined : { column: text.replace(/^-/, '') as FlowColumnId, descending: text.startsWith('-') }

/** The explorer: its state from the address, the one selection that every view shows, and how to change them. */
export const useExplorer = () => {
  const workbench = useWorkbench()
  const { graph } = workbench
  const search = useSearch({ from: '/explore' })
  const navigate = useNavigate({ from: '/explore' })
  const [past, setPast] = useState<readonly FlowFilter[]>([])

  const filter = useSame(filterOf(search))
  const open = useSame(search.open ?? [])
  const bundles = useSame(search.bundles ?? [])
  const { focus, detail, hops = '1', view = 'flow' } = search

  const selection = useMemo(() => selectFlows(graph, filter, { focus, hops }), [graph, filter, focus, hops])
  const drawing = useMemo(
    () => drawSelection(selection, { open, bundles, detail, focus }),
    [selection, open, bundles, detail, focus],
  )
  const rows = useMemo(() => selection.flows.map((flow) => buildFlowRow(workbench, flow)), [workbench, selection])

  const change = (changes: Partial<ExplorerSearch>) => navigate({ search: (state) => ({ ...state, ...changes }) })
  const goToFilter = (next: FlowFilter) => navigate({ search: (state) => withFilter(state, next) })
  const changeFilter = (next: FlowFilter) => {
    setPast([...past, filter])
    return goToFilter(next)
  }

  return {
    state: {
      ...search,
      view,
      hops,
      open,
      bundles,
      columns: search.columns ?? usualColumns,
      sort: readSort(search.sort),
    },
    filter,
    selection,
    drawing,
    rows,
    change,
    changeFilter,
    toggleValue: (field: FlowFilterField, value: string) => {
      const wanted: readonly string[] = filter[field] ?? []
      const next = wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value]
      return changeFilter({ ...filter, [field]: next })
    },
    dropField: (field: FlowFilterField) => changeFilter({ ...filter, [field]: undefined }),
    /** Takes back the last change of the filters; null where none was made on this page. */
    undo:
      past.length === 0
        ? null
        : () => {
            setPast(past.slice(0, -1))
            return goToFilter(past.at(-1) ?? {})
          },
    /** Opens what is drawn as one, or closes it again. */
    toggleOpen: (id: string) => change({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] }),
    toggleBundle: (id: string) =>
      change({ bundles: bundles.includes(id) ? bundles.filter((one) => one !== id) : [...bundles, id] }),
  }
}

export type Explorer = ReturnType<typeof useExplorer>
