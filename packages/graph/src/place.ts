import { countryName } from '@sharemap/law'
import type { FlowEdge, PlaceNode } from './flow-graph.ts'

export const unsaidPlace = 'place-not-stated'
export const unnamedPlaceAbroad = 'place-outside-uk-not-named'

/** The id of a country's node. */
export const placeId = (country: string): string => `place-${country.toLowerCase()}`

/** The id of the place where a flow's data ends up. */
export const placeOfFlow = ({ country, leavesUk }: Pick<FlowEdge, 'country' | 'leavesUk'>): string => {
  if (country !== null) return placeId(country)
  return leavesUk === 'yes' ? unnamedPlaceAbroad : unsaidPlace
}

const place = (id: string, label: string, country: string | null): PlaceNode => ({
  kind: 'place',
  id,
  label,
  plainLabel: label,
  aliases: country === null ? [] : [country],
  lane: 'where',
  organisation: null,
  certainty: 'stated',
  country,
})

/**
 * The node of a place.
 *
 * @param id an id made by {@link placeId}, or one of the two unknown places.
 */
export const buildPlace = (id: string): PlaceNode => {
  if (id === unsaidPlace) return place(id, 'Place not stated', null)
  if (id === unnamedPlaceAbroad) return place(id, 'Outside the UK, country not named', null)
  const country = id.slice('place-'.length).toUpperCase()
  return place(id, countryName(country) ?? country, country)
}
