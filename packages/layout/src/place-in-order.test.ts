import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInOrder } from './place-in-order.ts'

/** Wanted places, the distances between neighbours, and shifts that make another lawful answer of any answer. */
const rows = fc.array(
  fc.record({
    want: fc.integer({ min: -200, max: 200 }),
    apart: fc.integer({ min: 0, max: 60 }),
    shift: fc.integer({ min: -40, max: 40 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const cost = (places: readonly number[], wanted: readonly number[]) =>
  places.reduce((sum, place, at) => sum + (place - (wanted[at] as number)) ** 2, 0)

describe('placeInOrder', () => {
  it('leaves boxes that do not push each other where they want to be', () => {
    expect(placeInOrder([0, 50, 100], [10, 10])).toEqual([0, 50, 100])
  })

  it('shares the push out between two that want the same place', () => {
    expect(placeInOrder([20, 20], [10])).toEqual([15, 25])
  })

  it('keeps a row between its bounds', () => {
    expect(placeInOrder([-30, 80], [10], [0, 50])).toEqual([0, 50])
    expect(placeInOrder([0, 0, 0], [10, 10], [5, 100])).toEqual([5, 15, 25])
  })

  it('begins at the least where the row does not fit', () => {
    expect(placeInOrder([0, 0, 0], [40, 40], [10, 50])).toEqual([10, 50, 90])
  })

  it('keeps every distance', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const places = placeInOrder(
          row.map(({ want }) => want),
          row.slice(1).map(({ apart }) => apart),
        )
        for (const [at, { apart }] of row.slice(1).entries()) {
          expect((places[at + 1] as number) - (places[at] as number)).toBeGreaterThanOrEqual(apart - 1e-9)
        }
      }),
    )
  })

  it('is as near to what is wanted as any lawful answer', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const wanted = row.map(({ want }) => want)
        const apart = row.slice(1).map((each) => each.apart)
        const best = placeInOrder(wanted, apart)
        // Any other answer that keeps the distances: moved here and there, then pushed apart again from the top.
        const other: number[] = []
        for (const [at, { shift }] of row.entries()) {
          const free = (best[at] as number) + shift
          other.push(at === 0 ? free : Math.max(free, (other[at - 1] as number) + (apart[at - 1] as number)))
        }
        expect(cost(best, wanted)).toBeLessThanOrEqual(cost(other, wanted) + 1e-6)
      }),
    )
  })

  it('is within its bounds as near to what is wanted as any lawful answer', () => {
    const slack = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(rows, slack, fc.integer({ min: -100, max: 100 }), (row, room, least) => {
        const wanted = row.map(({ want }) => want)
        const apart = row.slice(1).map((each) => each.apart)
        const greatest = least + apart.reduce((sum, each) => sum + each, 0) + room
        const best = placeInOrder(wanted, apart, [least, greatest])
        expect(best[0]).toBeGreaterThanOrEqual(least - 1e-9)
        expect(best.at(-1)).toBeLessThanOrEqual(greatest + 1e-9)
        const other: number[] = []
        for (const [at, { shift }] of row.entries()) {
          const free = (best[at] as number) + shift
          other.push(
            at === 0 ? Math.max(free, least) : Math.max(free, (other[at - 1] as number) + (apart[at - 1] as number)),
          )
        }
        if ((other.at(-1) as number) <= greatest) {
          expect(cost(best, wanted)).toBeLessThanOrEqual(cost(other, wanted) + 1e-6)
        }
      }),
    )
  })
})
