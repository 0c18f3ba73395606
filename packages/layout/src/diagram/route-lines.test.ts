import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArrangedItems } from './arrange-items.ts'
import type { Connection } from './connections.ts'
import { routeLines } from './route-lines.ts'

const connection: Connection = { id: 'line', from: 'a', to: 'c', heading: 'right', flow: null, edges: [] }
const arranged: ArrangedItems = {
  audience: 'council',
  lanes: ['whose', 'what', 'done-by'],
  items: new Map(),
  columnOf: new Map([
    ['a', 0],
    ['via:line', 1],
    ['c', 2],
  ]),
  columns: [['a'], ['via:line'], ['c']],
  segments: [],
  connections: [connection],
  stops: new Map([['line', ['a', 'via:line', 'c']]]),
}

const wayBetween = (departure: number, waypoint: number, arrival: number) =>
  routeLines(arranged, {
    departure: () => departure,
    arrival: () => arrival,
    waypoint: () => waypoint,
  }).pointsOf(connection, 0, 300, (gap, track) => 100 * (gap + 1) + track)

describe('routeLines', () => {
  it('turns where levels differ', () => {
    expect(wayBetween(10, 50, 50)).toEqual([
      { x: 0, y: 10 },
      { x: 100, y: 10 },
      { x: 100, y: 50 },
      { x: 300, y: 50 },
    ])
  })

  it('draws level what differs by a hair, in any piece', () => {
    const level = fc.constantFrom(10, 10.002, 10.008, 40, 40.003)
    fc.assert(
      fc.property(level, level, level, (departure, waypoint, arrival) => {
        const way = wayBetween(departure, waypoint, arrival)
        for (const [at, { x, y }] of way.slice(1).entries()) expect(x === way[at]?.x || y === way[at]?.y).toBe(true)
        expect(way.at(-1)).toEqual({ x: 300, y: arrival })
        expect(way[0]?.y).toBeCloseTo(departure, 1)
      }),
    )
  })
})
