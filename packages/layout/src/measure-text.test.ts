import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText, wrapText } from './measure-text.ts'

describe('measureText', () => {
  it("knows Arial's widths", () => {
    expect(measureText('A', 10)).toBeCloseTo(6.67)
    expect(measureText('il', 10)).toBeCloseTo(4.44)
    expect(measureText('Housing benefit', 10)).toBeCloseTo(69.48)
  })

  it('knows that bold letters are wider', () => {
    expect(measureText('a', 1000, 'bold')).toBe(556)
    expect(measureText('b', 1000, 'bold')).toBe(611)
    expect(measureText('Recipients', 10, 'bold')).toBeGreaterThan(measureText('Recipients', 10))
  })

  it('takes no character beyond ASCII for narrower than its em', () => {
    expect(measureText('ŵ', 10)).toBe(10)
    expect(measureText('👩', 10)).toBe(10)
  })

  it('adds up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(measureText(a + b, 8)).toBeCloseTo(measureText(a, 8) + measureText(b, 8))
      }),
    )
  })
})

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Department for Work and Pensions', 80, 10)).toEqual(['Department for', 'Work and', 'Pensions'])
  })

  it('breaks a word that is wider than its line', () => {
    expect(wrapText('abcdefgh', 17, 10)).toEqual(['abc', 'def', 'gh'])
  })

  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 12 }))
  const widths = fc.integer({ min: 1, max: 200 })

  it('loses no character but the spaces at which it breaks', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const characters = (parts: readonly string[]) => parts.join('').replaceAll(/\s/g, '')
        expect(characters(wrapText(text, width, 8))).toBe(characters([text]))
      }),
    )
  })

  it('makes no line wider than it may be, unless a single character is', () => {
    fc.assert(
      fc.property(texts, widths, fc.constantFrom('regular' as const, 'bold' as const), (text, width, weight) => {
        for (const line of wrapText(text, width, 8, weight)) {
          expect(measureText(line, 8, weight) <= width || [...line].length === 1).toBe(true)
        }
      }),
    )
  })
})
