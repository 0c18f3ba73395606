import type { GraphEdge } from '@sharemap/graph'
import type { SiteReading } from '../reading/site-reading.ts'
import { tellingOf } from '../reading/tellings.ts'

/** How a line is drawn: its stroke tells how firmly it is known, its mark that what goes is not said. */
export interface LineStyle {
  readonly line: 'held' | 'stated' | 'inferred' | 'anonymous'
  readonly mark: '?' | null
}

/** The style of a drawn line. */
export const lineStyleOf = (reading: SiteReading, edge: GraphEdge): LineStyle => {
  if (edge.kind !== 'flow' && edge.kind !== 'bundle') return { line: 'held', mark: null }
  const mark = edge.carried.state === 'not-stated' ? '?' : null
  if (edge.carried.state === 'none') return { line: 'anonymous', mark: null }
  const certainty = edge.kind === 'flow' ? tellingOf(reading, edge).known.certainty : edge.certainty
  return { line: certainty === 'inferred' || certainty === 'assumed' ? 'inferred' : 'stated', mark }
}
