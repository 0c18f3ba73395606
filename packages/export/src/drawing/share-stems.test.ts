import type { GraphEdge } from '@sharemap/graph'
import type { DiagramLine, Point } from '@sharemap/layout'
import { describe, expect, it } from 'vitest'
import { shareStems } from './share-stems.ts'

const line = (id: string, ...points: readonly (readonly [number, number])[]): DiagramLine => ({
  edges: [{ id } as GraphEdge],
  points: points.map(([x, y]): Point => ({ x, y })),
  numberAt: { x: 0, y: 0 },
  standingAt: null,
  crossingAt: null,
})

const plainnessOf = ({ edges: [edge] }: DiagramLine) => Number(edge?.id.split(':')[1])

const share = (...lines: DiagramLine[]) => shareStems(lines, plainnessOf, 3).map((way) => way.map(({ x, y }) => [x, y]))

describe('shareStems', () => {
  it('draws lines that look alike whole', () => {
    const [a, b] = [line('a:0', [0, 0], [50, 0], [50, 40], [90, 40]), line('b:0', [0, 0], [50, 0], [50, 80], [90, 80])]
    expect(share(a, b)).toEqual([a, b].map(({ points }) => points.map(({ x, y }) => [x, y])))
  })

  it('leaves the stem to the plainer line, up to where the other parts from it', () => {
    const plain = line('plain:0', [0, 0], [50, 0], [50, 80], [90, 80])
    const dashed = line('dashed:1', [0, 0], [50, 0], [50, 40], [90, 40])
    expect(share(plain, dashed)[1]).toEqual([
      [50, 37],
      [50, 40],
      [90, 40],
    ])
  })

  it('goes straight on where the plainer line turns', () => {
    const plain = line('plain:0', [0, 0], [50, 0], [50, 40], [90, 40])
    const dashed = line('dashed:1', [0, 0], [90, 0])
    expect(share(plain, dashed)[1]).toEqual([
      [47, 0],
      [50, 0],
      [90, 0],
    ])
  })

  it('turns the other way at the corner where both turn', () => {
    const plain = line('plain:0', [0, 0], [50, 0], [50, 40], [90, 40])
    const dashed = line('dashed:1', [0, 0], [50, 0], [50, -40], [90, -40])
    expect(share(plain, dashed)[1]).toEqual([
      [47, 0],
      [50, 0],
      [50, -40],
      [90, -40],
    ])
  })

  it('parts from the one that it follows the longest', () => {
    const short = line('short:0', [0, 0], [50, 0], [50, 20], [90, 20])
    const long = line('long:1', [0, 0], [50, 0], [50, 80], [90, 80])
    const dotted = line('dotted:2', [0, 0], [50, 0], [50, 60], [90, 60])
    expect(share(short, long, dotted)[2]).toEqual([
      [50, 57],
      [50, 60],
      [90, 60],
    ])
  })

  it('draws lines from different places whole', () => {
    const [a, b] = [line('a:0', [0, 0], [90, 0]), line('b:1', [0, 10], [90, 10])]
    expect(share(a, b)[1]).toEqual([
      [0, 10],
      [90, 10],
    ])
  })
})
