import { useMemo } from 'react'
import { SavedViewList } from '../../saved-views/SavedViewList.tsx'
import { SaveView } from '../../saved-views/SaveView.tsx'
import { savedViewWords } from '../../saved-views/saved-view-words.ts'
import { useSavedViews } from '../../saved-views/use-saved-views.ts'
import { type ExplorerFilterField, isFindingField } from '../../search/explorer-filter.ts'
import { countFacet } from './count-facets.ts'
import { explorerWords } from './explorer-words.ts'
import { Facet } from './Facet.tsx'
import type { Explorer } from './use-explorer.ts'

/** The facets in the order in which people narrow down: who, to whom, what, why, where, what is found, how sure. */
const facets: readonly ExplorerFilterField[] = [
  'organisation',
  'recipientKind',
  'to',
  'sensitivity',
  'categoryGroup',
  'category',
  'subjectGroup',
  'activity',
  'basis',
  'gateway',
  'leavesUk',
  'country',
  'standing',
  'severity',
  'rule',
  'certainty',
]

const openAtFirst = new Set<ExplorerFilterField>([
  'organisation',
  'recipientKind',
  'sensitivity',
  'leavesUk',
  'severity',
])

/** The filters. Each facet's counts follow all the other filters. */
export const FacetPanel = ({ explorer }: { readonly explorer: Explorer }) => {
  const { filter, source, found, toggleValue } = explorer
  const { views } = useSavedViews()
  const counted = useMemo(
    () =>
      facets
        .filter((field) => found !== null || !isFindingField(field))
        .map((field) => ({ field, values: countFacet(source, filter, field) })),
    [source, filter, found],
  )
  return (
    <div className="facets">
      {counted
        .filter(({ values }) => values.length > 0)
        .map(({ field, values }) => (
          <Facet
            key={field}
            field={field}
            values={values}
            startsOpen={openAtFirst.has(field)}
            onToggle={(value) => toggleValue(field, value)}
          />
        ))}
      <details className="facet">
        <summary>
          <h3 className="facet__heading">{savedViewWords.title}</h3>
          {views.length > 0 && <span className="facet__chosen">{views.length}</span>}
        </summary>
        <SaveView />
        <SavedViewList none={savedViewWords.none} />
      </details>
      <p className="facets__hint quiet">{explorerWords.facetHint}</p>
    </div>
  )
}
