import type { Box, FontWeight, Point } from '@sharemap/layout'
import type { PathMark, PathStep, Stroke, TextMark } from './drawing.ts'
import { ink } from './ink.ts'

/** How far from a corner a cubic curve's control stands so that it passes for a quarter circle of radius 1. */
const roundness = 0.5523

export const plainStroke = (colour: string, width: number, dashes: readonly number[] = []): Stroke => ({
  colour,
  width,
  dashes,
})

export const toPath = (steps: readonly PathStep[], fill: string | null, stroke: Stroke | null): PathMark => ({
  kind: 'path',
  steps,
  fill,
  stroke,
})

/** A straight-sided figure through the points. */
export const polygon = (points: readonly (readonly [number, number])[], isClosed = true): PathStep[] => [
  ...points.map(([x, y], place): PathStep => [place === 0 ? 'M' : 'L', x, y]),
  ...(isClosed ? ([['Z']] as const) : []),
]

export const rectangle = ({ x, y, width, height }: Box): PathStep[] =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])

/** A rectangle with round corners; with a radius of half its height or more, a pill. */
export const roundedRectangle = ({ x, y, width, height }: Box, radius: number): PathStep[] => {
  const r = Math.min(radius, width / 2, height / 2)
  const k = r * (1 - roundness)
  const [right, bottom] = [x + width, y + height]
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ]
}

/** A rectangle with round corners at its right. */
export const roundedAtRight = ({ x, y, width, height }: Box, r: number): PathStep[] => {
  const k = r * (1 - roundness)
  const [right, bottom] = [x + width, y + height]
  return [
    ['M', x, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x, bottom],
    ['Z'],
  ]
}

export const circle = ({ x, y }: Point, radius: number): PathStep[] =>
  roundedRectangle({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius)

/** A hexagon with points at left and right, as a flag of a place. */
export const hexagon = ({ x, y, width, height }: Box): PathStep[] => {
  const slant = Math.min(height / 2.6, 8)
  return polygon([
    [x, y + height / 2],
    [x + slant, y],
    [x + width - slant, y],
    [x + width, y + height / 2],
    [x + width - slant, y + height],
    [x + slant, y + height],
  ])
}

export const diamond = ({ x, y }: Point, radius: number): PathStep[] =>
  polygon([
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ])

/** A rectangle with its corners cut. */
export const cutRectangle = ({ x, y, width, height }: Box, cut: number): PathStep[] =>
  polygon([
    [x + cut, y],
    [x + width - cut, y],
    [x + width, y + cut],
    [x + width, y + height - cut],
    [x + width - cut, y + height],
    [x + cut, y + height],
    [x, y + height - cut],
    [x, y + cut],
  ])

/** A way through points whose corners are rounded where both legs are long enough. */
export const roundedWay = (points: readonly Point[], radius: number): PathStep[] =>
  points.flatMap((point, place): PathStep[] => {
    const [before, after] = [points[place - 1], points[place + 1]]
    if (before === undefined) return [['M', point.x, point.y]]
    if (after === undefined) return [['L', point.x, point.y]]
    const [lengthIn, lengthOut] = [
      Math.hypot(point.x - before.x, point.y - before.y),
      Math.hypot(after.x - point.x, after.y - point.y),
    ]
    const r = Math.min(radius, lengthIn / 2, lengthOut / 2)
    if (r < 0.01) return [['L', point.x, point.y]]
    const towards = (other: Point, length: number, distance: number) =>
      [
        point.x + ((other.x - point.x) * distance) / length,
        point.y + ((other.y - point.y) * distance) / length,
      ] as const
    return [
      ['L', ...towards(before, lengthIn, r)],
      [
        'C',
        ...towards(before, lengthIn, r * (1 - roundness)),
        ...towards(after, lengthOut, r * (1 - roundness)),
        ...towards(after, lengthOut, r),
      ],
    ]
  })

export interface TextStyle {
  readonly size?: number
  readonly weight?: FontWeight
  readonly colour?: string
  readonly anchor?: TextMark['anchor']
}

/** The least size of any text on paper, in points. */
export const leastTextSize = 8

/** How far below the top of a line of text its baseline stands, as a share of the text's size. */
export const baselineShare = 0.93

/** A line of text by the top of its line. */
export const textAt = (text: string, x: number, top: number, style: TextStyle = {}): TextMark => {
  const size = style.size ?? leastTextSize
  return {
    kind: 'text',
    text,
    x,
    y: top + size * baselineShare,
    anchor: style.anchor ?? 'start',
    size,
    weight: style.weight ?? 'regular',
    colour: style.colour ?? ink.text,
  }
}
