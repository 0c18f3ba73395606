import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { alpha2Of } from './alpha-2-codes.ts'

export interface CountryShape {
  /** ISO 3166-1 alpha-2; undefined for the few shapes that have no code. */
  readonly country: string | undefined
  readonly shape: Feature<Geometry>
}

/** The shapes of the world's countries (Natural Earth at 1:110 million, in the public domain). */
export const countryShapes = (): CountryShape[] => {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    country: shape.id === undefined ? undefined : alpha2Of(String(shape.id)),
    shape,
  }))
}
