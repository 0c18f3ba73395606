import { Undo2, X } from 'lucide-react'
import { explorerFilterFields } from '../../search/explorer-filter.ts'
import { explorerWords, facetWords } from './explorer-words.ts'
import type { Explorer } from './use-explorer.ts'
import { useValueNames } from './use-value-names.ts'
import { valueLabel } from './value-label.ts'

/** The chosen filters, each with a way to take it away, and a way back from the last change. */
export const FilterChips = ({ explorer }: { readonly explorer: Explorer }) => {
  const names = useValueNames()
  const { filter, toggleValue, changeFilter, undo } = explorer
  const chosen = explorerFilterFields.flatMap((field) =>
    (filter[field] ?? []).map((value) => ({ field, value, label: valueLabel(field, value, names) })),
  )
  if (chosen.length === 0 && undo === null) return null
  return (
    <div className="chips">
      {chosen.length > 0 && (
        <ul className="chips__list" aria-label={explorerWords.chosenFilters}>
          {chosen.map(({ field, value, label }) => (
            <li key={`${field} ${value}`}>
              <button
                type="button"
                className="chip"
                aria-label={explorerWords.dropFilter(facetWords[field], label)}
                onClick={() => toggleValue(field, value)}
              >
                <span className="chip__field">{facetWords[field]}</span> {label}
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 1 && (
        <button type="button" className="link-button" onClick={() => changeFilter({})}>
          {explorerWords.clearAll}
        </button>
      )}
      {undo !== null && (
        <button type="button" className="tool-button" title={explorerWords.undoHint} onClick={undo}>
          <Undo2 aria-hidden="true" size={16} /> {explorerWords.undo}
        </button>
      )}
    </div>
  )
}
