import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeGap, type Stem } from './route-gap.ts'

const level = fc.integer({ min: 0, max: 30 }).map((step) => step * 10)
const stems = fc
  .array(fc.tuple(fc.uniqueArray(level, { maxLength: 3 }), fc.uniqueArray(level, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((drawn) => drawn.map(([left, right], place): Stem => ({ id: String(place), left, right })))

const reach = ({ left, right }: Stem) => {
  const levels = [...left, ...right]
  return { top: Math.min(...levels), bottom: Math.max(...levels) }
}

describe('routeGap', () => {
  it('gives a stem that runs level no track', () => {
    expect(routeGap([{ id: 'a', left: [10], right: [10] }])).toEqual({ trackOf: new Map(), count: 0 })
  })

  it('puts the stem that goes down from above right of the one below it, so that they do not cross', () => {
    const { trackOf, count } = routeGap([
      { id: 'above', left: [0], right: [100] },
      { id: 'below', left: [50], right: [150] },
    ])
    expect(count).toBe(2)
    expect(trackOf.get('above')).toBe(1)
    expect(trackOf.get('below')).toBe(0)
  })

  it('keeps a level of one from running into a level of another', () => {
    const { trackOf } = routeGap([
      { id: 'a', left: [0], right: [100] },
      { id: 'b', left: [100], right: [200] },
    ])
    // b comes in at the level at which a goes out: a must turn beyond b's upright.
    expect(trackOf.get('a')).toBeGreaterThan(trackOf.get('b') as number)
  })

  it('lets stems share a track only where their uprights are clear of each other', () => {
    fc.assert(
      fc.property(stems, (drawn) => {
        const { trackOf, count } = routeGap(drawn)
        for (const [at, a] of drawn.entries()) {
          const track = trackOf.get(a.id)
          const { top, bottom } = reach(a)
          expect(track === undefined).toBe(top === bottom)
          if (track !== undefined) expect(track).toBeLessThan(count)
          for (const b of drawn.slice(at + 1)) {
            if (track === undefined || trackOf.get(b.id) !== track) continue
            const other = reach(b)
            expect(top >= other.bottom + 5 || other.top >= bottom + 5).toBe(true)
          }
        }
      }),
    )
  })
})
