import { type FlowEdge, placeId, placeOfFlow, unsaidPlace } from '@sharemap/graph'
import type { SiteReading } from './site-reading.ts'

/** The United Kingdom, which nothing that goes there has left. */
export const placeHere = placeId('GB')

/** The flows whose information ends up in a place. */
export const flowsToPlace = ({ flows }: SiteReading, place: string): FlowEdge[] =>
  flows.filter((flow) => placeOfFlow(flow) === place)

/** The places that the register names, the unnamed ones abroad among them, by name. */
export const placesNamed = ({ graph }: SiteReading): string[] =>
  graph.nodes
    .filter((node) => node.kind === 'place' && node.id !== unsaidPlace)
    .map(({ id, plainLabel }) => ({ id, plainLabel }))
    .sort((a, b) => a.plainLabel.localeCompare(b.plainLabel, 'en-GB'))
    .map(({ id }) => id)

/** The flows of which nobody says where the information ends up. */
export const flowsToNowhereSaid = (reading: SiteReading): FlowEdge[] => flowsToPlace(reading, unsaidPlace)
