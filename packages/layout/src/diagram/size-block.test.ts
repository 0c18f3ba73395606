import { buildFlowGraph, type GraphNode } from '@sharemap/graph'
import { buildDataCategory, buildRegister } from '@sharemap/register/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, overlapping } from '../testing/boxes.ts'
import { sizeBlock } from './size-block.ts'

const wording = { audience: 'council', wordRoom: 110 } as const

const categories = (amount: number, name: (place: number) => string): readonly GraphNode[] => {
  const groups = ['identity', 'contact', 'health-and-care', 'crime'] as const
  const dataCategories = Array.from({ length: amount }, (_, place) =>
    buildDataCategory({
      id: `category-${place + 1}`,
      name: name(place),
      group: groups[place % groups.length] as (typeof groups)[number],
    }),
  )
  return buildFlowGraph(buildRegister({ dataCategories }), { asAt: '2026-11-22' }).nodes
}

describe('sizeBlock', () => {
  it('puts every member under the heading of its group', () => {
    const block = sizeBlock(
      categories(8, (place) => `Category ${place}`),
      wording,
      110,
    )
    expect(block.headings.map(({ text }) => text)).toEqual(['Identity', 'Contact', 'Health and care', 'Crime'])
    expect(block.nodes).toHaveLength(8)
  })

  it('is lower where it is wider', () => {
    const nodes = categories(24, (place) => `Category ${place}`)
    expect(sizeBlock(nodes, wording, 300).height).toBeLessThan(sizeBlock(nodes, wording, 110).height / 2)
  })

  it('repeats the heading of a group that goes on in the next column', () => {
    const identity = categories(40, () => 'Name').filter(
      (node) => node.kind === 'category' && node.group === 'identity',
    )
    const { headings } = sizeBlock(identity, wording, 200)
    expect(headings.map(({ text }) => text)).toEqual(['Identity', 'Identity'])
    expect(new Set(headings.map(({ x }) => x)).size).toBe(2)
  })

  it('keeps its members inside it and apart from each other', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(
      fc.property(names, fc.integer({ min: 100, max: 400 }), (drawn, width) => {
        const nodes = categories(drawn.length, (place) => drawn[place]?.trim() || 'Name')
        const { nodes: boxes, height } = sizeBlock(nodes, wording, width)
        expect(boxes).toHaveLength(nodes.length)
        expect(overlapping(boxes)).toEqual([])
        for (const box of boxes) expect(isInside(box, { x: 0, y: 0, width, height })).toBe(true)
      }),
    )
  })
})
