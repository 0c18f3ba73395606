import type { PlacedGraph } from '@sharemap/layout'
import type { FindingMarks } from './finding-marks.ts'
import { legendEntries } from './legend-entries.tsx'

export interface LegendProps {
  readonly placed: PlacedGraph
  /** What is marked on the picture. */
  readonly findings?: FindingMarks | undefined
}

/** Explains each shape, mark and line that a picture uses, and none that it does not. */
export const Legend = ({ placed, findings }: LegendProps) => (
  <dl className="flow-legend">
    {legendEntries(placed, findings).map(({ id, sample, term, meaning }) => (
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
