import { useId, useState } from 'react'
import type { ExplorerFilterField } from '../../search/explorer-filter.ts'
import type { FacetValue } from './count-facets.ts'
import { explorerWords, facetWords } from './explorer-words.ts'
import { useValueNames } from './use-value-names.ts'
import { valueLabel } from './value-label.ts'

/** How many values stand in the open before the rest is asked for. */
const fewest = 7
/** From how many values on a facet can be searched. */
const searchable = 12

export interface FacetProps {
  readonly field: ExplorerFilterField
  readonly values: readonly FacetValue[]
  readonly startsOpen: boolean
  readonly onToggle: (value: string) => void
}

const fold = (text: string) => text.toLocaleLowerCase('en-GB')

/** One question of the filters: its values with how many flows each would leave. */
export const Facet = ({ field, values, startsOpen, onToggle }: FacetProps) => {
  const names = useValueNames()
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const searchId = useId()
  const heading = facetWords[field]
  const labelled = values.map((value) => ({ ...value, label: valueLabel(field, value.value, names) }))
  const found = labelled.filter(({ label }) => fold(label).includes(fold(sought.trim())))
  const shown = all || sought !== '' ? found : found.filter(({ chosen }, position) => chosen || position < fewest)
  const chosen = values.filter((value) => value.chosen).length
  return (
    <details className="facet" open={startsOpen || chosen > 0}>
      <summary>
        <h3 className="facet__heading">{heading}</h3>
        {chosen > 0 && <span className="facet__chosen">{explorerWords.chosen(chosen)}</span>}
      </summary>
      {values.length >= searchable && (
        <div className="facet__search">
          <label htmlFor={searchId} className="govuk-visually-hidden">
            {explorerWords.searchFacet(heading)}
          </label>
          <input
            id={searchId}
            type="search"
            placeholder={explorerWords.searchFacet(heading)}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
      )}
      <ul className="facet__values">
        {shown.map(({ value, label, flows, chosen: isChosen }) => (
          <li key={value}>
            <label className="check">
              <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
              <span className="check__label">{label}</span>
              <span className="check__count">{flows}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">{explorerWords.noneFound}</p>}
      {sought === '' && values.length > fewest && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? explorerWords.showFewer : explorerWords.showAll(values.length)}
        </button>
      )}
    </details>
  )
}
