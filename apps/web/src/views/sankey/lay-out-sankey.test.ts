import { buildFlowGraph, buildSankey } from '@sharemap/graph'
import { smallRegister } from '@sharemap/register/testing'
import { describe, expect, test } from 'vitest'
import { labelOfBox, layOutSankey, sankeyLineHeight } from './lay-out-sankey.ts'

const sankey = buildSankey(buildFlowGraph(smallRegister(), { asAt: '2026-11-22' }), 'records')
const linesAt = (width: number) => layOutSankey(sankey, width).boxes.map(({ lines }) => lines.length)

describe('the names beside the boxes', () => {
  test('stand on one line where there is room, and break into lines rather than widen the page', () => {
    expect(Math.max(...linesAt(1400))).toBe(1)
    const natural = layOutSankey(sankey, 0)
    expect(Math.max(...linesAt(natural.width))).toBeGreaterThan(1)
    expect(layOutSankey(sankey, natural.width).width).toBe(natural.width)
    expect(natural.width).toBeLessThan(700)
  })

  test.each([1400, 700, 300])('are whole, and have room above each other, on a page of %i pixels', (width) => {
    const { boxes } = layOutSankey(sankey, width)
    for (const box of boxes) expect(box.lines.join(' ')).toBe(labelOfBox(box))
    for (const column of ['what', 'done-by', 'told-to']) {
      const spans = boxes
        .filter((box) => box.column === column)
        .map(({ y0 = 0, y1 = 0, lines }) => {
          const [middle, half] = [(y0 + y1) / 2, (lines.length * sankeyLineHeight) / 2]
          return { top: middle - half, bottom: middle + half }
        })
        .sort((a, b) => a.top - b.top)
      for (const [position, span] of spans.slice(1).entries()) {
        expect(span.top).toBeGreaterThanOrEqual(spans[position]?.bottom ?? 0)
      }
    }
  })
})
