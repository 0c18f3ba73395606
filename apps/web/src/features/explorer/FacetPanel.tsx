import type { FlowFilterField } from '@sharemap/graph'
import { useMemo } from 'react'
import { SavedViewList } from '../../saved-views/SavedViewList.tsx'
import { SaveView } from '../../saved-views/SaveView.tsx'
import { savedViewWords } from '../../saved-views/saved-view-words.ts'
import { useSavedViews } from '../../saved-views/use-saved-views.ts'
import { useWorkbench } from '../../workbench/workbench-context.ts'
import { countFacet } from './count-facets.ts'
import { explorerWords } from './explorer-words.ts'
import { Facet } from './Facet.tsx'
import type { Explorer } from './use-explorer.ts'

/** The facets in the order in which people narrow down: who, to whom, what, why, where, how sure. */
const facets: readonly FlowFilterField[] = [
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
  'certainty',
]

const openAtFirst = new Set<FlowFilterField>(['organisation', 'recipientKind', 'sensitivity', 'leavesUk'])

/** The filters. Each facet's counts follow all the other filters. */
export const FacetPanel = ({ explorer }: { readonly explorer: Explorer }) => {
  const { graph } = useWorkbench()
  const { filter, toggleValue } = explorer
  const { views } = useSavedViews()
  const counted = useMemo(
    () => facets.map((field) => ({ field, values: countFacet(graph, filter, field) })),
    [graph, filter],
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
