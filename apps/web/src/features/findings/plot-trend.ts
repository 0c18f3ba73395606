import type { Severity } from '@sharemap/rules'
import type { TrendPoint } from './trend-query.ts'

/** The size of the plot, in its own units; it is drawn as wide as the page lets it. */
export const plotSize = { width: 640, height: 200, left: 36, right: 165, top: 12, bottom: 28 } as const

export interface PlottedPoint {
  readonly x: number
  readonly y: number
  readonly count: number
}

export interface PlottedLine {
  readonly severity: Severity
  readonly points: readonly PlottedPoint[]
  /** Where the line's own name stands, clear of the other names. */
  readonly labelY: number
}

export interface TrendPlot {
  readonly lines: readonly PlottedLine[]
  /** The numbers along the upright axis, with where they stand. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
}

const severities: readonly Severity[] = ['act-now', 'should-mend', 'consider']
const labelHeight = 16

/** A round number that is not below another: 1, 2 or 5 times a power of ten. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 5, 10].map((step) => step * power).find((round) => round >= value) as number
}

/** Moves names apart that would stand over each other, keeping their order from top to bottom. */
const spreadLabels = (wanted: readonly number[]): number[] => {
  const order = wanted.map((y, position) => ({ y, position })).sort((a, b) => a.y - b.y || a.position - b.position)
  const placed = [...wanted]
  let least = Number.NEGATIVE_INFINITY
  for (const { y, position } of order) {
    placed[position] = Math.max(y, least)
    least = (placed[position] as number) + labelHeight
  }
  const over = Math.max(0, least - labelHeight - (plotSize.height - plotSize.bottom))
  return placed.map((y) => y - over)
}

/**
 * Plots how many findings there were, one line a severity, from zero, so that heights compare.
 *
 * @param points versions from the oldest; at least one.
 */
export const plotTrend = (points: readonly TrendPoint[]): TrendPlot => {
  const { width, height, left, right, top, bottom } = plotSize
  const highest = roundUp(
    Math.max(1, ...points.flatMap(({ bySeverity }) => severities.map((each) => bySeverity[each]))),
  )
  const yOf = (count: number) => top + (1 - count / highest) * (height - top - bottom)
  const xOf = (position: number) =>
    points.length === 1 ? left : left + (position / (points.length - 1)) * (width - left - right)
  const lines = severities.map((severity) => ({
    severity,
    points: points.map(({ bySeverity }, position) => ({
      x: xOf(position),
      y: yOf(bySeverity[severity]),
      count: bySeverity[severity],
    })),
  }))
  const labels = spreadLabels(lines.map((line) => line.points.at(-1)?.y ?? 0))
  return {
    lines: lines.map((line, position) => ({ ...line, labelY: labels[position] as number })),
    ticks: [0, highest / 2, highest].filter(Number.isInteger).map((value) => ({ value, y: yOf(value) })),
  }
}
