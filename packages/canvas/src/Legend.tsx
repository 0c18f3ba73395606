import type { PlacedGraph } from '@sharemap/layout'
import { legendEntries } from './legend-entries.tsx'

/** Explains each shape, mark and line that a picture uses, and none that it does not. */
export const Legend = ({ placed }: { readonly placed: PlacedGraph }) => (
  <dl className="flow-legend">
    {legendEntries(placed).map(({ id, sample, term, meaning }) => (
      <div key={id} className="flow-legend__row">
        <dt>
          <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" className={`flow-legend__sample ${id}`}>
            {sample}
          </svg>
          <span>{term}</span>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
