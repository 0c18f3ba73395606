import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnSlot, Segment } from './columns.ts'
import { countCrossings, orderColumns } from './order-columns.ts'

const slot = (id: string, cluster: string | null = null): ColumnSlot => ({ id, height: 10, cluster, isWaypoint: false })

/** Three columns of up to six slots, some in clusters, with random pieces between neighbours. */
const tied = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(null, 'a', 'b'), { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(1), fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 })), { maxLength: 14 }),
  )
  .map(([clusters, ties]) => {
    const columns = clusters.map((column, at) => column.map((cluster, place) => slot(`${at}-${place}`, cluster)))
    const segments = ties.map(([at, from, to, weight]): Segment => {
      const [left, right] = [columns[at] as ColumnSlot[], columns[at + 1] as ColumnSlot[]]
      return {
        from: (left[from % left.length] as ColumnSlot).id,
        to: (right[to % right.length] as ColumnSlot).id,
        weight,
      }
    })
    return { columns, segments }
  })

/** Every two pieces between the same columns, tried one by one. */
const crossingsOneByOne = (columns: readonly (readonly ColumnSlot[])[], segments: readonly Segment[]) => {
  const places = new Map(columns.flatMap((column, at) => column.map(({ id }, place) => [id, { at, place }] as const)))
  const placeOf = (id: string) => (places.get(id) as { place: number }).place
  const columnOf = (id: string) => (places.get(id) as { at: number }).at
  let crossings = 0
  for (const [at, a] of segments.entries()) {
    for (const b of segments.slice(at + 1)) {
      if (columnOf(a.from) !== columnOf(b.from)) continue
      if ((placeOf(a.from) - placeOf(b.from)) * (placeOf(a.to) - placeOf(b.to)) < 0) crossings += a.weight * b.weight
    }
  }
  return crossings
}

describe('countCrossings', () => {
  it('counts as one would by hand', () => {
    fc.assert(
      fc.property(tied, ({ columns, segments }) => {
        expect(countCrossings(columns, segments)).toBe(crossingsOneByOne(columns, segments))
      }),
    )
  })
})

describe('orderColumns', () => {
  it('undoes a crossing', () => {
    const columns = [
      [slot('a'), slot('b')],
      [slot('x'), slot('y')],
    ]
    const segments = [
      { from: 'a', to: 'y', weight: 1 },
      { from: 'b', to: 'x', weight: 1 },
    ]
    expect(countCrossings(orderColumns({ columns, segments }), segments)).toBe(0)
  })

  it('keeps every slot in its column', () => {
    fc.assert(
      fc.property(tied, (input) => {
        const ids = (columns: readonly (readonly ColumnSlot[])[]) =>
          columns.map((column) => column.map(({ id }) => id).sort())
        expect(ids(orderColumns(input))).toEqual(ids(input.columns))
      }),
    )
  })

  it('keeps the slots of a cluster together', () => {
    fc.assert(
      fc.property(tied, (input) => {
        for (const column of orderColumns(input)) {
          const runs = column.filter(({ cluster }, at) => cluster !== null && column[at - 1]?.cluster !== cluster)
          expect(new Set(runs.map(({ cluster }) => cluster)).size).toBe(runs.length)
        }
      }),
    )
  })

  it('never makes it worse than clusters alone would', () => {
    fc.assert(
      fc.property(tied, ({ columns, segments }) => {
        const clustered = orderColumns({ columns, segments: [] })
        expect(countCrossings(orderColumns({ columns, segments }), segments)).toBeLessThanOrEqual(
          countCrossings(clustered, segments),
        )
      }),
    )
  })
})
