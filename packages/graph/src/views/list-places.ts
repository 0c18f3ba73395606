import type { Standing } from '@sharemap/law'
import type { FlowEdge, FlowGraph } from '../flow-graph.ts'
import { nodeOf } from '../graph-index.ts'
import { placeOfFlow } from '../place.ts'

/** What goes to one place, and how it stands there. */
export interface PlaceReading {
  /** The place's node. */
  readonly id: string
  readonly label: string
  /** ISO 3166-1 alpha-2, `EEA` or `EU`; null where nobody says. */
  readonly country: string | null
  /** The worst standing of the flows that go there; null where none is a transfer that can be judged. */
  readonly standing: Standing['standing'] | 'stays' | 'not-stated'
  readonly flows: readonly string[]
  readonly recipients: readonly string[]
}

const worst = ['does-not-stand', 'cannot-tell', 'stands', 'no-transfer'] as const

const standingAt = (country: string | null, flows: readonly FlowEdge[]): PlaceReading['standing'] => {
  const found = new Set(flows.map((flow) => flow.standing?.standing))
  return worst.find((standing) => found.has(standing)) ?? (country === 'GB' ? 'stays' : 'not-stated')
}

/**
 * Lists where data goes.
 *
 * @param graph any flow graph; standing is as at its date.
 * @returns a reading for each place that some flow ends at, those that do not stand first.
 */
export const listPlaces = (graph: FlowGraph): PlaceReading[] => {
  const places = new Map<string, FlowEdge[]>()
  for (const edge of graph.edges) {
    if (edge.kind !== 'flow' || nodeOf(graph, edge.to)?.kind === 'activity') continue
    const place = placeOfFlow(edge)
    places.set(place, [...(places.get(place) ?? []), edge])
  }
  const rank = (reading: PlaceReading) =>
    ['does-not-stand', 'cannot-tell', 'not-stated', 'stands', 'no-transfer', 'stays'].indexOf(reading.standing)
  return [...places]
    .map(([id, flows]): PlaceReading => {
      const node = nodeOf(graph, id)
      const country = flows[0]?.country ?? null
      return {
        id,
        label: node?.label ?? id,
        country,
        standing: standingAt(country, flows),
        flows: flows.map((flow) => flow.flow),
        recipients: [...new Set(flows.map((flow) => flow.to))],
      }
    })
    .sort((a, b) => rank(a) - rank(b) || b.flows.length - a.flows.length || a.label.localeCompare(b.label, 'en-GB'))
}
