import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Port, placePorts, roomFor } from './place-ports.ts'

const ports = fc
  .array(
    fc.record({
      room: fc.integer({ min: 4, max: 16 }),
      towards: fc.integer({ min: -100, max: 300 }),
      wanted: fc.integer({ min: -100, max: 300 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) => drawn.map((port, place): Port => ({ key: String(place), ...port })))

describe('placePorts', () => {
  it('puts a port where it wants to be', () => {
    expect(placePorts([{ key: 'a', room: 8, towards: 0, wanted: 40 }], 0, 100).get('a')).toBe(40)
  })

  it('keeps ports on their side, in the order of their lines, with the room that each takes', () => {
    fc.assert(
      fc.property(ports, fc.nat(80), (drawn, slack) => {
        const bottom = 10 + roomFor(drawn) + slack
        const levels = placePorts(drawn, 10, bottom)
        const sorted = drawn.toSorted((a, b) => a.towards - b.towards)
        for (const [at, port] of sorted.entries()) {
          const level = levels.get(port.key) as number
          expect(level - port.room / 2).toBeGreaterThanOrEqual(10)
          expect(level + port.room / 2).toBeLessThanOrEqual(bottom)
          const next = sorted[at + 1]
          if (next !== undefined) {
            expect((levels.get(next.key) as number) - level).toBeGreaterThanOrEqual((port.room + next.room) / 2 - 1e-9)
          }
        }
      }),
    )
  })
})
