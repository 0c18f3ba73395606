import { SlidersHorizontal, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { detailsWords } from '../../details/details-words.ts'
import { Choice } from '../../elements/Choice.tsx'
import { CopyLink } from '../../elements/CopyLink.tsx'
import { LinksStayInExplorer } from '../../elements/RecordLink.tsx'
import { Sheet } from '../../elements/Sheet.tsx'
import { useMedia } from '../../elements/use-media.ts'
import { useSingleKeys } from '../../elements/use-single-keys.ts'
import { explorerViews } from '../../search/explorer-search.ts'
import { ExplorerDetails, useChosenTitle } from './ExplorerDetails.tsx'
import { explorerWords, viewWords } from './explorer-words.ts'
import { FacetPanel } from './FacetPanel.tsx'
import { FilterChips } from './FilterChips.tsx'
import { summariseFlows } from './summarise-flows.ts'
import { type Explorer, useExplorer } from './use-explorer.ts'
import { ViewOfFlows } from './ViewOfFlows.tsx'

/** From these widths on the filters, and the details, have room beside the middle; below, they are sheets. */
const roomForFilters = '(min-width: 75em)'
const roomForDetails = '(min-width: 56em)'

/** The explorer: filters, one selection in a view of one's choice, and the details of what is chosen. */
export const ExplorerPage = () => {
  const explorer = useExplorer()
  const { state, filter, selection, change, undo } = explorer
  const filtersBeside = useMedia(roomForFilters)
  const detailsBeside = useMedia(roomForDetails)
  const [filtersShown, setFiltersShown] = useState(false)
  const chosenTitle = useChosenTitle(explorer)
  useStepBack(explorer)
  useSingleKeys({
    ...Object.fromEntries(explorerViews.map((view, position) => [String(position + 1), () => change({ view })])),
    u: () => undo?.(),
  })
  const summary = explorerWords.summary(summariseFlows(selection.flows))
  const chosen = Object.values(filter).reduce((count, values) => count + (values?.length ?? 0), 0)

  return (
    <LinksStayInExplorer value={true}>
      <div className="explorer">
        <h1 className="govuk-visually-hidden">{explorerWords.title}</h1>
        {filtersBeside && (
          <aside className="explorer__filters" aria-label={explorerWords.filters}>
            <h2 className="explorer__heading">{explorerWords.filters}</h2>
            <FacetPanel explorer={explorer} />
          </aside>
        )}
        <div className="explorer__middle">
          <div className="explorer__bar">
            {!filtersBeside && (
              <button type="button" className="tool-button" onClick={() => setFiltersShown(true)}>
                <SlidersHorizontal aria-hidden="true" size={16} /> {explorerWords.showFilters(chosen)}
              </button>
            )}
            <Choice
              label={explorerWords.views}
              value={state.view}
              options={explorerViews.map((value) => ({ value, label: viewWords[value] }))}
              onChoose={(view) => change({ view })}
            />
            <p className="summary" role="status">
              {summary.join(' · ')}
            </p>
            <CopyLink />
          </div>
          <FilterChips explorer={explorer} />
          <ViewOfFlows explorer={explorer} summary={summary.join(', ')} />
        </div>
        {detailsBeside && (
          <aside className="explorer__details" aria-label={detailsWords.title}>
            <div className="details__head">
              <h2 className="explorer__heading">{chosenTitle}</h2>
              {state.selected !== undefined && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={detailsWords.close}
                  onClick={() => change({ selected: undefined })}
                >
                  <X aria-hidden="true" size={18} />
                </button>
              )}
            </div>
            <ExplorerDetails explorer={explorer} />
          </aside>
        )}
        {!detailsBeside && state.selected !== undefined && (
          <Sheet
            title={chosenTitle}
            closeLabel={detailsWords.close}
            from="below"
            onClose={() => change({ selected: undefined })}
          >
            <ExplorerDetails explorer={explorer} />
          </Sheet>
        )}
        {!filtersBeside && filtersShown && (
          <Sheet
            title={explorerWords.filters}
            closeLabel={explorerWords.closeFilters}
            from="side"
            onClose={() => setFiltersShown(false)}
          >
            <FacetPanel explorer={explorer} />
          </Sheet>
        )}
      </div>
    </LinksStayInExplorer>
  )
}

/** Escape steps back: from what is chosen to nothing chosen, from a record in focus to everything. */
const useStepBack = ({ state, change }: Explorer) => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      if (state.selected !== undefined) change({ selected: undefined })
      else if (state.focus !== undefined) change({ focus: undefined, hops: undefined })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
