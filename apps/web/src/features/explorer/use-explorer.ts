import { buildNetwork, nodeOf } from '@sharemap/graph'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { PinnedFindings } from '../../findings/pin-findings.ts'
import { useFindings } from '../../findings/use-findings.ts'
import { buildFlowRow } from '../../reading/build-flow-row.ts'
import { type FlowColumnId, usualColumns } from '../../reading/flow-columns.ts'
import type { SortOrder } from '../../reading/order-rows.ts'
import { asksForFindings, type ExplorerFilter, type ExplorerFilterField } from '../../search/explorer-filter.ts'
import { type ExplorerSearch, filterOf, withFilter } from '../../search/explorer-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { allDrawnAs, drawSelection } from './draw-selection.ts'
import { readTrace } from './follow-data.ts'
import { selectFlows } from './select-flows.ts'

/** Until the register is checked nothing is known to be found. One object, so that nothing is worked out anew for it. */
const nothingPinned: PinnedFindings = new Map()

/** Keeps an earlier value for as long as a new one says the same, so that nothing is worked out anew for it. */
const useSame = <Value>(value: Value): Value => {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}

const readSort = (text: string | undefined): SortOrder | undefined =>
  text === undefined ? undefined : { column: text.replace(/^-/, '') as FlowColumnId, descending: text.startsWith('-') }

/** What a view says was chosen: a node or edge, and the flows that it stands for where it is neither. */
export interface Choice {
  readonly id: string | null
  readonly flows: readonly string[]
}

/** An address has to stay short enough to be kept and sent. */
const mostFlowsInAddress = 200

const toChosen = (id: string | null, flows: readonly string[]): Pick<ExplorerSearch, 'selected' | 'flows'> => {
  const [only] = flows
  if (flows.length === 1 && only !== undefined) return { selected: only, flows: undefined }
  if (flows.length > 1 && flows.length <= mostFlowsInAddress) return { selected: undefined, flows: [...flows] }
  return { selected: id ?? undefined, flows: undefined }
}

type TraceState = Pick<ExplorerSearch, 'trace' | 'traceTo' | 'direction' | 'depth' | 'path' | 'show'>

const noTrace: TraceState = {
  trace: undefined,
  traceTo: undefined,
  direction: undefined,
  depth: undefined,
  path: undefined,
  show: undefined,
}

/** The explorer: its state from the address, the one selection that every view shows, and how to change them. */
export const useExplorer = () => {
  const workbench = useWorkbench()
  const { graph, register, asAt } = workbench
  const { found, failed } = useFindings(register, asAt)
  const pinned = found?.pinned ?? nothingPinned
  const source = useMemo(() => ({ graph, pinned }), [graph, pinned])
  const search = useSearch({ from: '/explore' })
  const navigate = useNavigate({ from: '/explore' })
  const [past, setPast] = useState<readonly ExplorerFilter[]>([])

  const filter = useSame(filterOf(search))
  const open = useSame(search.open ?? [])
  const bundles = useSame(search.bundles ?? [])
  const { focus, detail, hops = '1', view = 'flow' } = search

  const trace = useSame(readTrace(search))

  const selection = useMemo(
    () => selectFlows(source, filter, { focus, hops, trace }),
    [source, filter, focus, hops, trace],
  )
  const middle = trace?.start ?? focus
  const drawing = useMemo(
    () => drawSelection(selection, { open, bundles, detail, focus: middle }),
    [selection, open, bundles, detail, middle],
  )
  const network = useMemo(() => (view === 'network' ? buildNetwork(selection.scope) : null), [view, selection])
  const rows = useMemo(
    () => selection.flows.map((flow) => buildFlowRow(workbench, flow, pinned.get(flow.id))),
    [workbench, selection, pinned],
  )

  const drawn = network ?? drawing.graph
  const bright = selection.followed?.bright ?? null
  const highlighted = useMemo(() => allDrawnAs(drawn, bright), [drawn, bright])
  const farthestHop = useMemo(() => {
    const whole =
      trace === undefined || trace.end !== undefined || trace.depth === undefined
        ? selection
        : selectFlows(source, filter, { focus, hops, trace: { ...trace, depth: undefined } })
    return Math.max(0, ...(whole.followed?.trace?.stops ?? []).map((stop) => stop.hops))
  }, [selection, source, filter, focus, hops, trace])

  const change = (changes: Partial<ExplorerSearch>) => navigate({ search: (state) => ({ ...state, ...changes }) })
  const goToFilter = (next: ExplorerFilter) => navigate({ search: (state) => withFilter(state, next) })
  const changeFilter = (next: ExplorerFilter) => {
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
    /** The whole graph and what is found on it, from which filters are counted. */
    source,
    /** What is found in the register, once it is known. */
    found,
    /** Whether the filters wait for findings, and whether they wait in vain. */
    awaitsFindings: asksForFindings(filter) && found === null,
    findingsFailed: failed,
    selection,
    drawing,
    /** Who is tied to whom, where that is the view. */
    network,
    /** The graph that is drawn: groups and bundles exist in it alone. */
    drawn,
    /** What of it is to stay bright while the rest fades; everything where undefined. */
    highlighted,
    /** After how many hops a trace finds nothing more. */
    farthestHop,
    rows,
    change,
    /** Follows data, in the place of whatever was followed or in focus before. */
    follow: (next: TraceState) => change({ ...noTrace, focus: undefined, hops: undefined, ...next }),
    /** Follows data from the chosen record; nothing where none is chosen, or only law. */
    followChosen: (direction: 'down' | 'up') => {
      const chosen = search.selected === undefined ? undefined : nodeOf(graph, search.selected)
      if (chosen === undefined || chosen.lane === 'why') return
      change({ ...noTrace, focus: undefined, hops: undefined, trace: chosen.id, direction })
    },
    endTrace: () => change(noTrace),
    /** Narrows the selection around a record and shows its details, in the place of a trace. */
    focusOn: (id: string) => change({ ...noTrace, focus: id, hops: undefined, selected: id }),
    /** Shows the details of something chosen: a node, an edge, or the several flows that it stands for. */
    choose: ({ id, flows }: Choice) => change(toChosen(id, flows)),
    changeFilter,
    toggleValue: (field: ExplorerFilterField, value: string) => {
      const wanted: readonly string[] = filter[field] ?? []
      const next = wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value]
      return changeFilter({ ...filter, [field]: next })
    },
    dropField: (field: ExplorerFilterField) => changeFilter({ ...filter, [field]: undefined }),
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
