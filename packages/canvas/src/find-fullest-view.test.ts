import { buildFlowGraph } from '@sharemap/graph'
import { layOutGraph, type PlacedGraph } from '@sharemap/layout'
import { arbitraryRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFullestView } from './find-fullest-view.ts'
import { smallPicture } from './testing/small-picture.ts'

const seenFrom = (placed: PlacedGraph, middle: { x: number; y: number }, view: { width: number; height: number }) =>
  placed.nodes.filter(
    (node) =>
      node.x >= middle.x - view.width / 2 &&
      node.y >= middle.y - view.height / 2 &&
      node.x + node.width <= middle.x + view.width / 2 &&
      node.y + node.height <= middle.y + view.height / 2,
  )

describe('findFullestView', () => {
  it('shows something wherever one node fits into the view', () => {
    fc.assert(
      fc.property(
        arbitraryRegister(),
        fc.record({ width: fc.integer({ min: 400, max: 1200 }), height: fc.integer({ min: 400, max: 800 }) }),
        (register, view) => {
          const placed = layOutGraph(buildFlowGraph(register, { asAt: '2026-11-22' }))
          const fits = placed.nodes.some((node) => node.width + 24 <= view.width && node.height + 24 <= view.height)
          if (fits) expect(seenFrom(placed, findFullestView(placed, view), view).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is where most stands, not the empty corner of a picture whose lanes hang at different heights', () => {
    const small = smallPicture()
    const [first] = small.nodes
    if (first === undefined) throw new Error('The small picture lost its nodes')
    const at = (id: string, x: number, y: number) => ({ ...first, node: { ...first.node, id }, x, y })
    const nodes = [at('alone', 10, 0), ...[0, 1, 2, 3].map((step) => at(`group-${step}`, 900, 2000 + 60 * step))]
    const placed = { ...small, nodes, width: 1200, height: 2400 }
    const view = { width: 500, height: 400 }
    const seen = seenFrom(placed, findFullestView(placed, view), view).map(({ node }) => node.id)
    expect(seen).toEqual(['group-0', 'group-1', 'group-2', 'group-3'])
  })

  it('is the whole picture where it fits, and its top left where there is nothing', () => {
    const small = smallPicture()
    const view = { width: small.width, height: small.height }
    expect(findFullestView(small, view)).toMatchObject({ x: small.width / 2, y: small.height / 2 })
    expect(findFullestView({ ...small, nodes: [] }, { width: 10, height: 20 })).toEqual({ x: 5, y: 10, seen: 0 })
  })
})
