import { SlidersHorizontal, X } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { detailsWords } from '../../details/details-words.ts'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { PageHeading } from '../../elements/PageHeading.tsx'
import { LinksStayInExplorer } from '../../elements/RecordLink.tsx'
import { Sheet } from '../../elements/Sheet.tsx'
import { useMedia } from '../../elements/use-media.ts'
import { useSingleKeys } from '../../elements/use-single-keys.ts'
import { ExportButton } from '../../exports/ExportButton.tsx'
import { explorerViews } from '../../search/explorer-search.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { ExplorerDetails, useChosenTitle } from './ExplorerDetails.tsx'
import { explorerWords } from './explorer-words.ts'
import { exportScopeOf } from './export-scope-of.ts'
import { FacetPanel } from './FacetPanel.tsx'
import { FilterChips } from './FilterChips.tsx'
import { summariseFlows } from './summarise-flows.ts'
import { TraceBar } from './TraceBar.tsx'
import { type Explorer, useExplorer } from './use-explorer.ts'
import { ViewChoice } from './ViewChoice.tsx'
import { ViewOfFlows } from './ViewOfFlows.tsx'

/** From these widths on the filters, and the details, have room beside the middle; below, they are sheets. */
const roomForFilters = '(min-width: 75em)'
const roomForDetails = '(min-width: 56em)'

/** The explorer: filters, one selection in a view of one's choice, and the details of what is chosen. */
export const ExplorerPage = () => {
  const explorer = useExplorer()
  const { state, filter, selection, source, change, undo } = explorer
  const filtersBeside = useMedia(roomForFilters)
  const detailsBeside = useMedia(roomForDetails)
  // Beside the middle the filters stand open until somebody puts them away; as a sheet they wait to be asked for.
  const [filtersWanted, setFiltersWanted] = useState<boolean | null>(null)
  const filtersShown = filtersWanted ?? filtersBeside
  const chosenTitle = useChosenTitle(explorer)
  const somethingChosen = state.selected !== undefined || state.flows !== undefined
  const closeDetails = () => change({ selected: undefined, flows: undefined })
  const middle = useRef<HTMLDivElement>(null)
  useStepBack(explorer)
  useSingleKeys({
    ...Object.fromEntries(explorerViews.map((view, position) => [String(position + 1), () => change({ view })])),
    u: () => undo?.(),
    t: () => explorer.followChosen('down'),
    T: () => explorer.followChosen('up'),
  })
  const { asAt } = useWorkbench()
  const exported = useMemo(() => exportScopeOf({ filter, state, selection }, asAt), [filter, state, selection, asAt])
  const summary = explorerWords.summary(summariseFlows(selection.flows, source.pinned))
  const chosen = Object.values(filter).reduce((count, values) => count + (values?.length ?? 0), 0)

  return (
    <LinksStayInExplorer value={true}>
      <div className="explorer" data-filters={filtersBeside && filtersShown} data-details={somethingChosen}>
        <PageHeading hidden>{explorerWords.title}</PageHeading>
        {filtersBeside && filtersShown && (
          <aside className="explorer__filters" aria-label={explorerWords.filters}>
            <button type="button" className="govuk-skip-link" onClick={() => middle.current?.focus()}>
              {explorerWords.skipFilters}
            </button>
            <h2 className="explorer__heading">{explorerWords.filters}</h2>
            <FacetPanel explorer={explorer} />
          </aside>
        )}
        <div id="flows" ref={middle} tabIndex={-1} className="explorer__middle">
          <div className="explorer__bar">
            <button
              type="button"
              className="tool-button"
              aria-expanded={filtersShown}
              onClick={() => setFiltersWanted(!filtersShown)}
            >
              <SlidersHorizontal aria-hidden="true" size={16} /> {explorerWords.showFilters(chosen)}
            </button>
            <ViewChoice view={state.view} onChoose={(view) => change({ view })} />
            <div className="explorer__tools">
              <CopyLink />
              {exported !== null && <ExportButton scope={exported} />}
            </div>
            <p className="summary" role="status">
              {summary.join(' · ')}
            </p>
          </div>
          <FilterChips explorer={explorer} />
          <TraceBar explorer={explorer} />
          <ViewOfFlows explorer={explorer} summary={summary.join(', ')} />
        </div>
        {detailsBeside && somethingChosen && (
          <aside className="explorer__details" aria-label={detailsWords.title}>
            <div className="details__head">
              <h2 className="explorer__heading">{chosenTitle}</h2>
              <button type="button" className="icon-button" aria-label={detailsWords.close} onClick={closeDetails}>
                <X aria-hidden="true" size={18} />
              </button>
            </div>
            <ExplorerDetails explorer={explorer} />
          </aside>
        )}
        {!detailsBeside && somethingChosen && (
          <Sheet title={chosenTitle} closeLabel={detailsWords.close} from="below" onClose={closeDetails}>
            <ExplorerDetails explorer={explorer} />
          </Sheet>
        )}
        {!filtersBeside && filtersShown && (
          <Sheet
            title={explorerWords.filters}
            closeLabel={explorerWords.closeFilters}
            from="side"
            onClose={() => setFiltersWanted(null)}
          >
            <FacetPanel explorer={explorer} />
          </Sheet>
        )}
      </div>
    </LinksStayInExplorer>
  )
}

/** Escape steps back: from what is chosen to nothing chosen, from a record in focus to everything. */
const useStepBack = ({ state, change, endTrace }: Explorer) => {
  // Together with what is drawn, as the keys of one character.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      if (state.selected !== undefined || state.flows !== undefined) change({ selected: undefined, flows: undefined })
      else if (state.trace !== undefined) endTrace()
      else if (state.focus !== undefined) change({ focus: undefined, hops: undefined })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
