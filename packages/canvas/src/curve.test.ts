import type { Point } from '@sharemap/layout'
import { describe, expect, it } from 'vitest'
import { curveOf } from './curve.ts'

/** Where Cytoscape puts a control point: along the straight line, then off it by the line's right-hand normal. */
const controlsOf = (points: readonly Point[]): Point[] => {
  const [first, last] = [points[0], points.at(-1)] as [Point, Point]
  const along = { x: last.x - first.x, y: last.y - first.y }
  const length = Math.hypot(along.x, along.y)
  const { weights, distances } = curveOf(points)
  return weights.map((weight, position) => {
    const distance = distances[position] as number
    return {
      x: Math.round(first.x + along.x * weight - (along.y / length) * distance),
      y: Math.round(first.y + along.y * weight + (along.x / length) * distance),
    }
  })
}

describe('curveOf', () => {
  it('leaves and arrives level with the ends', () => {
    expect(
      controlsOf([
        { x: 0, y: 0 },
        { x: 100, y: 60 },
      ]),
    ).toEqual([
      { x: 50, y: 0 },
      { x: 50, y: 60 },
    ])
  })

  it('bends the same way upwards and backwards', () => {
    expect(
      controlsOf([
        { x: 0, y: 60 },
        { x: 100, y: 0 },
      ]),
    ).toEqual([
      { x: 50, y: 60 },
      { x: 50, y: 0 },
    ])
    expect(
      controlsOf([
        { x: 100, y: 0 },
        { x: 0, y: 60 },
      ]),
    ).toEqual([
      { x: 50, y: 0 },
      { x: 50, y: 60 },
    ])
  })

  it('passes level through the waypoints between', () => {
    const controls = controlsOf([
      { x: 0, y: 0 },
      { x: 100, y: 40 },
      { x: 200, y: 40 },
      { x: 300, y: 0 },
    ])
    expect(controls).toContainEqual({ x: 50, y: 40 })
    expect(controls).toContainEqual({ x: 250, y: 40 })
    expect(controls.filter((point) => point.x >= 100 && point.x <= 200).every((point) => point.y === 40)).toBe(true)
  })

  it('has no controls where there is no way to go', () => {
    expect(
      curveOf([
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ]),
    ).toEqual({ weights: [], distances: [] })
  })
})
