import { type FlowGraph, listPlaces, type PlaceReading } from '@sharemap/graph'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { countryGroup } from './country-group.ts'
import { countryShapes } from './country-shapes.ts'
import './world.css'
import { worldWords } from './world-words.ts'

export interface WorldViewProps {
  readonly graph: FlowGraph
  /** The date that the graph is judged at, as people write it. */
  readonly date: string
  readonly selected: string | null
  readonly onChoose: (choice: { readonly id: string | null; readonly flows: readonly string[] }) => void
}

const size = { width: 960, height: 440 } as const

const readingOf = (places: readonly PlaceReading[], country: string | undefined): PlaceReading | undefined =>
  country === undefined
    ? undefined
    : places.find((place) => place.country !== null && countryGroup(place.country).includes(country))

const Shape = ({
  path,
  reading,
  onChoose,
}: { path: string; reading: PlaceReading | undefined } & Pick<WorldViewProps, 'onChoose'>) => {
  if (reading === undefined) return <path className="world__country" d={path} />
  return (
    // The list beside the map holds the same choice for keyboards and screen readers.
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way to a button that stands in the list
    <path
      className={`world__country world__country--${reading.standing}`}
      d={path}
      onClick={() => onChoose({ id: reading.id, flows: reading.flows })}
    >
      <title>{`${reading.label}: ${worldWords.standing[reading.standing]}`}</title>
    </path>
  )
}

/** Where data goes, shaded by whether it stands in law as at the chosen date, with the same places as a list. */
export const WorldView = ({ graph, date, selected, onChoose }: WorldViewProps) => {
  const places = useMemo(() => listPlaces(graph), [graph])
  const flows = graph.edges.filter(({ kind }) => kind === 'flow').length
  const notPlaced = flows - places.reduce((sum, place) => sum + place.flows.length, 0)
  const shapes = useMemo(() => {
    // Nobody's data goes to Antarctica, and without it the other places are larger.
    const drawn = countryShapes().filter(({ country }) => country !== 'AQ')
    const whole = { type: 'FeatureCollection' as const, features: drawn.map(({ shape }) => shape) }
    const path = geoPath(geoNaturalEarth1().fitSize([size.width, size.height], whole))
    return drawn.map(({ country, shape }) => ({ country, path: path(shape) ?? '' }))
  }, [])
  return (
    <div className="world">
      <svg className="world__map" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={worldWords.label}>
        <defs>
          <pattern id="world-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="world__hatch-ground" />
            <path d="M0 0V5" className="world__hatch-line" />
          </pattern>
        </defs>
        {shapes.map(({ country, path }) => (
          <Shape key={path} path={path} reading={readingOf(places, country)} onChoose={onChoose} />
        ))}
      </svg>
      <div className="world__list">
        <h3 className="govuk-heading-s">{worldWords.heading}</h3>
        <p>{worldWords.asAt(date)}</p>
        {places.length === 0 && <p>{worldWords.empty}</p>}
        <ul>
          {places.map((place) => (
            <li key={place.id}>
              <button
                type="button"
                aria-pressed={selected === place.id}
                className={`world__place world__place--${place.standing}`}
                onClick={() => onChoose({ id: place.id, flows: place.flows })}
              >
                <span className="world__sign" aria-hidden="true">
                  {worldWords.signs[place.standing]}
                </span>
                <strong>{place.label}</strong>
                <span>{worldWords.standing[place.standing]}</span>
                <span>{worldWords.counts(place.flows.length, place.recipients.length)}</span>
              </button>
            </li>
          ))}
        </ul>
        {notPlaced > 0 && <p>{worldWords.notPlaced(notPlaced)}</p>}
        <p className="world__source">{worldWords.source}</p>
      </div>
    </div>
  )
}
