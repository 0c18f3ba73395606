import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegister } from '../parse-register.ts'
import { recordListNames } from '../register.ts'
import { arbitraryRegister } from './arbitrary-register.ts'

describe('arbitraryRegister', () => {
  it('draws sound registers', () => {
    fc.assert(
      fc.property(arbitraryRegister(), (register) => {
        expect(parseRegister(register)).toEqual({ ok: true, register })
      }),
    )
  })

  it('draws sound registers of hostile names', () => {
    fc.assert(
      fc.property(arbitraryRegister({ hostileNames: true }), (register) => {
        expect(parseRegister(register)).toEqual({ ok: true, register })
      }),
    )
  })

  it('draws every kind of record, public and held back, and every state of what a flow carries', () => {
    const drawn = fc.sample(arbitraryRegister(), { numRuns: 100, seed: 1 })
    for (const list of recordListNames) {
      const records = drawn.flatMap((register): { visibility: string; status: string }[] => register[list])
      expect(new Set(records.map(({ visibility }) => visibility)), list).toEqual(new Set(['public', 'internal']))
      expect(new Set(records.map(({ status }) => status)).size, list).toBe(4)
    }
    const states = drawn.flatMap(({ flows }) => flows.map(({ categories }) => categories.state))
    expect(new Set(states)).toEqual(new Set(['stated', 'not-stated', 'none']))
  })
})
