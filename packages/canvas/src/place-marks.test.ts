import { buildFlowGraph, buildNetwork, groupGraph } from '@sharemap/graph'
import { type Box, layOutGraph, layOutNetwork, measureText, type PlacedEdge, type PlacedGraph } from '@sharemap/layout'
import { arbitraryRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markFontSize, placeMarks } from './place-marks.ts'
import { smallOverview, smallPicture } from './testing/small-picture.ts'
import { markOf } from './to-elements.ts'

const textAlone = (edge: PlacedEdge['edge']) => ({ text: markOf(edge), findings: 0, rank: 0 })

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01

/** Where the marks that are shown stand. */
const markBoxes = (placed: PlacedGraph): Box[] => {
  const shifts = placeMarks(placed, textAlone)
  return placed.edges.flatMap(({ edge, points }) => {
    const shift = shifts.get(edge.id)?.text
    const at = Math.floor((points.length - 1) / 2)
    const [start, end] = [points[at], points[at + 1]]
    if (shift === undefined || shift === null || start === undefined || end === undefined) return []
    const width = measureText(markOf(edge), markFontSize, 'bold')
    return [
      {
        x: (start.x + end.x) / 2 + shift.x - width / 2,
        y: (start.y + end.y) / 2 + shift.y - markFontSize / 2,
        width,
        height: markFontSize,
      },
    ]
  })
}

const clashes = (placed: PlacedGraph): number => {
  const marks = markBoxes(placed)
  return marks.reduce(
    (count, mark, position) =>
      count +
      marks.slice(position + 1).filter((other) => overlap(mark, other)).length +
      placed.nodes.filter((node) => overlap(mark, node)).length,
    0,
  )
}

describe('placeMarks', () => {
  it('covers neither marks nor nodes, in lanes and in networks', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        const graph = buildFlowGraph(register, { asAt: '2026-11-22' })
        for (const placed of [layOutGraph(graph), layOutGraph(groupGraph(graph)), layOutNetwork(buildNetwork(graph))]) {
          expect(clashes(placed)).toBe(0)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('places text and findings beside each other, neither over the other nor over a node or another mark', () => {
    const width = 36
    for (const placed of [smallPicture(), smallOverview()]) {
      const marks = placeMarks(placed, (edge) => ({ text: markOf(edge), findings: width, rank: 0 }))
      expect(marks.size).toBe(placed.edges.length)
      const boxes = placed.edges.flatMap(({ edge, points }): Box[] => {
        const mark = marks.get(edge.id)
        const at = Math.floor((points.length - 1) / 2)
        const [start, end] = [points[at], points[at + 1]]
        if (mark === undefined || start === undefined || end === undefined) return []
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
        const box = (x: number, y: number, wide: number, high: number) => ({
          x: x - wide / 2,
          y: y - high / 2,
          width: wide,
          height: high,
        })
        const textWidth = measureText(markOf(edge), markFontSize, 'bold')
        return [
          ...(mark.text === null ? [] : [box(middle.x + mark.text.x, middle.y + mark.text.y, textWidth, markFontSize)]),
          ...(mark.findings === null || mark.findingsWait ? [] : [box(mark.findings.x, mark.findings.y, width, 16)]),
        ]
      })
      expect(boxes.length).toBeGreaterThan(placed.edges.length / 2)
      for (const [position, box] of boxes.entries()) {
        expect(boxes.slice(position + 1).filter((other) => overlap(box, other))).toEqual([])
        expect(placed.nodes.filter((node) => overlap(box, node))).toEqual([])
      }
    }
  })

  it('leaves a mark in the middle of its arrow where there is room, and places each that there is', () => {
    for (const placed of [smallPicture(), smallOverview()]) {
      const shifts = placeMarks(placed, textAlone)
      const marked = placed.edges.filter(({ edge }) => markOf(edge) !== '').map(({ edge }) => edge.id)
      expect([...shifts.keys()]).toEqual(marked)
      expect([...shifts.values()].filter(({ text }) => text?.x === 0 && text.y === 0).length).toBeGreaterThan(
        marked.length / 2,
      )
    }
  })

  it('moves the marks of strands that share their way apart along it', () => {
    const picture = smallPicture()
    const [first] = picture.edges.filter(({ edge, points }) => markOf(edge) !== '' && points.length > 2)
    if (first === undefined) throw new Error('The small picture lost its arrows across a lane')
    const twin = { ...first, edge: { ...first.edge, id: 'twin' } }
    const shifts = placeMarks({ ...picture, edges: [first, twin] }, textAlone)
    expect(shifts.get(first.edge.id)?.text).toEqual({ x: 0, y: 0 })
    const shift = shifts.get('twin')?.text ?? null
    expect(shift === null || Math.abs(shift.x) > 0).toBe(true)
  })
})
