import { buildSankey, type FlowGraph, type SankeyDetail } from '@sharemap/graph'
import { sankeyLinkHorizontal } from 'd3-sankey'
import { type KeyboardEvent, useId, useMemo } from 'react'
import { useMedia } from '../../elements/use-media.ts'
import { useSize } from '../use-size.ts'
import {
  labelOfBox,
  layOutSankey,
  type SankeyBand,
  type SankeyBox,
  sankeyFontSize,
  sankeyLineHeight,
} from './lay-out-sankey.ts'
import './sankey.css'
import { sankeyWords } from './sankey-words.ts'

export interface SankeyViewProps {
  readonly graph: FlowGraph
  readonly detail: SankeyDetail
  readonly onDetail: (detail: SankeyDetail) => void
  /** The flow or record that the details are about. */
  readonly selected: string | null
  readonly onChoose: (choice: { readonly id: string | null; readonly flows: readonly string[] }) => void
}

const pathOf = sankeyLinkHorizontal<SankeyBox, SankeyBand>()

const nameOf = (end: SankeyBand['source']) => (typeof end === 'object' ? (end as SankeyBox).label : String(end))

/** Enter and Space press an SVG button as they press a button of the page. */
const pressed = (choose: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  choose()
}

/** The flows of every band that meets a box. */
const flowsAt = (box: SankeyBox): string[] => [
  ...new Set([...(box.sourceLinks ?? []), ...(box.targetLinks ?? [])].flatMap(({ link }) => link.flows)),
]

const Band = ({
  band,
  hatch,
  selected,
  onChoose,
}: { band: SankeyBand; hatch: string } & Pick<SankeyViewProps, 'selected' | 'onChoose'>) => {
  const { told, mayBeTold, flows } = band.link
  const choose = () => onChoose({ id: flows.length === 1 ? (flows[0] as string) : null, flows })
  const chosen = selected !== null && flows.includes(selected)
  const label = sankeyWords.band(nameOf(band.source), nameOf(band.target), told, mayBeTold, flows.length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className={`sankey__band${chosen ? ' sankey__band--chosen' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={choose}
      onKeyDown={pressed(choose)}
    >
      <title>{label}</title>
      <path
        d={pathOf(band) ?? ''}
        strokeWidth={Math.max(1, band.width ?? 1)}
        stroke={mayBeTold > told ? `url(#${hatch})` : undefined}
      />
    </g>
  )
}

const Box = ({ box, onChoose }: { box: SankeyBox } & Pick<SankeyViewProps, 'onChoose'>) => {
  const [x0, x1, y0, y1] = [box.x0 ?? 0, box.x1 ?? 0, box.y0 ?? 0, box.y1 ?? 0]
  const first = box.column === 'what'
  const choose = () =>
    onChoose({ id: box.members.length === 1 ? (box.members[0] as string) : null, flows: flowsAt(box) })
  const label = labelOfBox(box)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className="sankey__box"
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={choose}
      onKeyDown={pressed(choose)}
    >
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} />
      <text textAnchor={first ? 'end' : 'start'}>
        {box.lines.map((line, position) => (
          <tspan
            key={line}
            x={first ? x0 - 6 : x1 + 6}
            y={(y0 + y1) / 2 + (position - (box.lines.length - 1) / 2) * sankeyLineHeight}
            dy="0.35em"
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** Kinds of data, activities and recipients as columns, and what goes between them as bands of honest width. */
export const SankeyView = ({ graph, detail, onDetail, selected, onChoose }: SankeyViewProps) => {
  const [frame, { width, height }] = useSize({ width: 900, height: 480 })
  const hatch = useId()
  // Beside the filters the page is as high as the window; elsewhere a picture is as high as its own content.
  const fills = useMedia('(min-width: 56em)')
  const least = fills ? height : undefined
  const sankey = useMemo(() => buildSankey(graph, detail), [graph, detail])
  const placed = useMemo(() => layOutSankey(sankey, width, least), [sankey, width, least])
  return (
    <div className="sankey">
      <div className="sankey__choices">
        <label>
          {sankeyWords.detail}
          <select
            className="govuk-select"
            value={detail}
            onChange={(event) => onDetail(event.target.value as SankeyDetail)}
          >
            {Object.entries(sankeyWords.details).map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p>
          {sankeyWords.width} {sankey.undrawn.length > 0 && sankeyWords.undrawn(sankey.undrawn.length)}
        </p>
      </div>
      <div className="sankey__scroll" ref={frame}>
        {placed.bands.length === 0 ? (
          <p>{sankeyWords.empty}</p>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a group of the bands, which take the focus one by one
          <svg width={placed.width} height={placed.height} role="group" aria-label={sankeyWords.label}>
            <defs>
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="6" height="6" className="sankey__hatch-ground" />
                <path d="M0 0V6" strokeWidth="5" className="sankey__hatch-line" />
              </pattern>
            </defs>
            {placed.bands.map((band) => (
              <Band
                key={`${band.link.source}>${band.link.target}`}
                band={band}
                hatch={hatch}
                selected={selected}
                onChoose={onChoose}
              />
            ))}
            {placed.headings.map(({ column, x }) => (
              <text
                key={column}
                className="sankey__heading"
                x={x}
                y={16}
                fontSize={sankeyFontSize}
                textAnchor={column === 'what' ? 'end' : 'start'}
              >
                {sankeyWords.headings[column]}
              </text>
            ))}
            {placed.boxes.map((box) => (
              <Box key={box.id} box={box} onChoose={onChoose} />
            ))}
          </svg>
        )}
      </div>
    </div>
  )
}
