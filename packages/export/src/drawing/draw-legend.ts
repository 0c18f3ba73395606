import { measureText } from '@sharemap/layout'
import type { Part } from './drawing.ts'
import { ink } from './ink.ts'
import { type LegendEntry, sampleSize } from './legend-entries.ts'
import { leastTextSize, plainStroke, polygon, textAt, toPath } from './shapes.ts'

const rowHeight = 14
const gapInside = 5
const gapBetween = 11

const widthOf = ({ meaning }: LegendEntry) => sampleSize.width + gapInside + measureText(meaning, leastTextSize)

/** Entries read down columns that are each as wide as their widest, in as few rows as the width allows. */
const columnsOf = (entries: readonly LegendEntry[], width: number): { rows: number; widths: readonly number[] } => {
  for (let rows = 1; ; rows += 1) {
    const columns = Math.ceil(entries.length / rows)
    const widths = Array.from({ length: columns }, (_, column) =>
      Math.max(...entries.slice(column * rows, (column + 1) * rows).map(widthOf)),
    )
    const whole = widths.reduce((sum, each) => sum + each, (columns - 1) * gapBetween)
    if (whole <= width || columns === 1) return { rows, widths }
  }
}

/** The height of a legend, in points. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : columnsOf(entries, width).rows * rowHeight + 8

/**
 * Draws a legend under a thin rule.
 *
 * @param entries what to explain, read down the columns.
 * @param left of the legend, in points.
 * @param top of the legend.
 * @param width that it may take.
 */
export const drawLegend = (entries: readonly LegendEntry[], left: number, top: number, width: number): Part[] => {
  if (entries.length === 0) return []
  const { rows, widths } = columnsOf(entries, width)
  const spare = width - widths.reduce((sum, each) => sum + each, 0)
  const gap = widths.length < 2 ? 0 : Math.min(spare / (widths.length - 1), 3 * gapBetween)
  const lefts = widths.map((_, column) => left + widths.slice(0, column).reduce((sum, each) => sum + each + gap, 0))
  const rule = polygon(
    [
      [left, top],
      [left + width, top],
    ],
    false,
  )
  return [
    { role: 'rule', id: 'legend', title: null, box: null, marks: [toPath(rule, null, plainStroke(ink.hair, 0.7))] },
    ...entries.map((entry, place): Part => {
      const x = lefts[Math.floor(place / rows)] as number
      const y = top + 7 + (place % rows) * rowHeight
      const box = { x, y, ...sampleSize }
      return {
        role: 'legend',
        id: `legend:${place}`,
        title: null,
        box,
        marks: [...entry.sample(box), textAt(entry.meaning, x + sampleSize.width + gapInside, y + 1.6)],
      }
    }),
  ]
}
