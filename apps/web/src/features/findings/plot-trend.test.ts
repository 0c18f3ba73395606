import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plotSize, plotTrend } from './plot-trend.ts'
import type { TrendPoint } from './trend-query.ts'

const count = fc.integer({ min: 0, max: 4000 })
const arbitraryPoints: fc.Arbitrary<TrendPoint[]> = fc.array(
  fc.record({
    number: fc.nat(),
    at: fc.constant('2026-11-22T08:00:00.000Z'),
    bySeverity: fc.record({ 'act-now': count, 'should-mend': count, consider: count }),
    silenced: count,
  }),
  { minLength: 1, maxLength: 24 },
)

describe('the plot of findings over versions', () => {
  test('starts from zero: a height is as many times another as there are findings', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const { lines, ticks } = plotTrend(points)
        const zero = ticks[0]?.y as number
        const scale = (zero - (ticks.at(-1)?.y as number)) / (ticks.at(-1)?.value as number)
        for (const line of lines) {
          expect(line.points.map((point) => point.count)).toEqual(
            points.map((point) => point.bySeverity[line.severity]),
          )
          for (const point of line.points) expect(zero - point.y).toBeCloseTo(point.count * scale, 6)
        }
      }),
    )
  })

  test('goes from left to right within its frame, and its names do not stand over each other', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const { lines } = plotTrend(points)
        for (const { points: drawn } of lines) {
          for (const [position, { x, y }] of drawn.entries()) {
            expect(x).toBeGreaterThanOrEqual(plotSize.left)
            expect(x).toBeLessThanOrEqual(plotSize.width - plotSize.right)
            expect(y).toBeGreaterThanOrEqual(plotSize.top - 1e-9)
            expect(y).toBeLessThanOrEqual(plotSize.height - plotSize.bottom + 1e-9)
            if (position > 0) expect(x).toBeGreaterThan(drawn[position - 1]?.x as number)
          }
        }
        const labels = lines.map(({ labelY }) => labelY).toSorted((a, b) => a - b)
        for (const [position, y] of labels.slice(1).entries()) {
          expect(y - (labels[position] as number)).toBeGreaterThanOrEqual(16 - 1e-9)
        }
      }),
    )
  })
})
