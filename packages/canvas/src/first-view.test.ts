import { buildFlowGraph, groupGraph } from '@sharemap/graph'
import { layOutGraph, layOutNetwork, type PlacedGraph } from '@sharemap/layout'
import { arbitraryRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstView } from './first-view.ts'
import { lanesBeyond } from './lanes-beyond.ts'
import { smallOverview, smallPicture } from './testing/small-picture.ts'

const arbitraryPicture = arbitraryRegister().map((register) =>
  layOutGraph(groupGraph(buildFlowGraph(register, { asAt: '2026-11-22' }))),
)
const arbitrarySize = fc.record({
  width: fc.integer({ min: 280, max: 1600 }),
  height: fc.integer({ min: 200, max: 900 }),
})

/** The lanes that the sides of the view cut in two. */
const cutLanes = ({ lanes }: PlacedGraph, { zoom, pan }: { zoom: number; pan: { x: number } }, width: number) =>
  lanes.filter((lane) => {
    const [left, right] = [pan.x + lane.x * zoom, pan.x + (lane.x + lane.width) * zoom]
    return [0, width].some((side) => left < side - 1 && right > side + 1)
  })

describe('firstView', () => {
  it('cuts no lane by its sides, and has at least one whole', () => {
    fc.assert(
      fc.property(arbitraryPicture, arbitrarySize, (placed, size) => {
        const view = firstView(placed, size, null)
        if (view === null) throw new Error('There was room')
        expect(cutLanes(placed, view, size.width)).toEqual([])
        const { left, right } = lanesBeyond(placed.lanes, view, size.width)
        expect(left.length + right.length).toBeLessThan(Math.max(1, placed.lanes.length))
      }),
      { numRuns: 60 },
    )
  })

  it('shows the whole width in letters a little smaller rather than lose a lane', () => {
    const placed = smallOverview()
    const size = { width: Math.ceil(placed.width * 0.67) + 32, height: 300 }
    const view = firstView(placed, size, null)
    expect(lanesBeyond(placed.lanes, view ?? { zoom: 1, pan: { x: 0, y: 0 } }, size.width)).toEqual({
      left: [],
      right: [],
    })
    expect(view?.zoom).toBeCloseTo(0.67, 2)
    expect(firstView(placed, { ...size, width: placed.width + 32 }, null)?.zoom).toBeGreaterThanOrEqual(0.72)
  })

  it('has what is chosen in view, however narrow', () => {
    const placed = smallPicture()
    for (const { node, x, y, width, height } of placed.nodes) {
      const size = { width: 320, height: 400 }
      const { zoom, pan } = firstView(placed, size, node.id) ?? { zoom: 1, pan: { x: 0, y: 0 } }
      expect(pan.x + x * zoom, node.id).toBeGreaterThanOrEqual(0)
      expect(pan.x + (x + width) * zoom, node.id).toBeLessThanOrEqual(size.width)
      expect(pan.y + y * zoom, node.id).toBeGreaterThanOrEqual(0)
      expect(pan.y + (y + height) * zoom, node.id).toBeLessThanOrEqual(size.height)
    }
  })

  it('shows a network whole where its letters can still be read, and part of it in letters that can', () => {
    const placed = layOutNetwork(smallPicture().graph)
    const at = (share: number) =>
      firstView(placed, { width: placed.width * share + 32, height: placed.height * share + 32 }, null)
    expect(at(0.7)?.zoom).toBeCloseTo(0.7)
    expect(at(0.5)?.zoom).toBe(0.72)
  })

  it('is none where there is no room', () => {
    expect(firstView(smallPicture(), { width: 20, height: 400 }, null)).toBeNull()
  })
})

describe('lanesBeyond', () => {
  it('names the lanes that are out of view, wholly or in part, on either side', () => {
    const { lanes, width } = smallPicture()
    const named = (x: number, room: number) => {
      const { left, right } = lanesBeyond(lanes, { zoom: 1, pan: { x, y: 0 } }, room)
      return [left.map(({ lane }) => lane), right.map(({ lane }) => lane)]
    }
    const all = lanes.map(({ lane }) => lane)
    expect(named(0, width)).toEqual([[], []])
    expect(named(-width, width)).toEqual([all, []])
    expect(named(-40, width)).toEqual([all.slice(0, 1), []])
    expect(named(0, (lanes[1]?.x ?? 0) + 10)).toEqual([[], all.slice(1)])
  })
})
