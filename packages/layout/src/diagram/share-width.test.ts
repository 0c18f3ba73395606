import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LaneWidth } from './diagram-metrics.ts'
import { shareWidth } from './share-width.ts'

const lane = fc
  .tuple(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([least, easy, most]): LaneWidth => ({ least, easy: least + easy, most: least + easy + most }))

/** A lane that holds so much is as high as that over its width. */
const lanes = fc.array(fc.record({ range: lane, content: fc.integer({ min: 0, max: 20_000 }) }), {
  minLength: 1,
  maxLength: 6,
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('shareWidth', () => {
  it('gives the width to the lane that is the highest', () => {
    const range = { least: 50, easy: 50, most: 150 }
    const widths = shareWidth([range, range], 150, (column, width) => (column === 0 ? 1000 : 10_000) / width)
    expect(widths).toEqual([50, 100])
  })

  it('stays within each range, and within what is available where the least widths are', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 50, max: 900 }), (drawn, available) => {
        const ranges = drawn.map(({ range }) => range)
        const widths = shareWidth(ranges, available, (column, width) => (drawn[column]?.content ?? 0) / width)
        for (const [column, width] of widths.entries()) {
          expect(width).toBeGreaterThanOrEqual(ranges[column]?.least as number)
          expect(width).toBeLessThanOrEqual(ranges[column]?.most as number)
        }
        const least = sum(ranges.map((range) => range.least))
        expect(sum(widths)).toBeLessThanOrEqual(Math.max(available, least))
      }),
    )
  })

  it('makes the picture no higher than the least widths would', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 50, max: 900 }), (drawn, available) => {
        const heightAt = (column: number, width: number) => (drawn[column]?.content ?? 0) / width
        const ranges = drawn.map(({ range }) => range)
        const highest = (widths: readonly number[]) =>
          Math.max(...widths.map((width, column) => heightAt(column, width)))
        expect(highest(shareWidth(ranges, available, heightAt))).toBeLessThanOrEqual(
          highest(ranges.map(({ least }) => least)),
        )
      }),
    )
  })
})
