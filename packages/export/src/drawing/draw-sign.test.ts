import { partySigns } from '@sharemap/layout'
import { describe, expect, it } from 'vitest'
import { drawSign, drawStanding } from './draw-sign.ts'

describe('drawSign', () => {
  it('draws the sign of every kind of party, within its square', () => {
    for (const [kind, sign] of Object.entries(partySigns)) {
      const marks = drawSign(sign, { x: 100, y: 200 }, 10, '#000000')
      expect(marks.length, kind).toBeGreaterThan(0)
      for (const mark of marks) {
        if (mark.kind !== 'path') throw new Error('A sign has no text.')
        for (const step of mark.steps) {
          if (step[0] === 'Z') continue
          const [x, y] = step.slice(-2) as [number, number]
          expect(x, kind).toBeGreaterThanOrEqual(99.9)
          expect(x, kind).toBeLessThanOrEqual(110.1)
          expect(y, kind).toBeGreaterThanOrEqual(199.9)
          expect(y, kind).toBeLessThanOrEqual(210.1)
        }
      }
    }
  })
})

describe('drawStanding', () => {
  it('tells the three apart by shape, without their colours', () => {
    const shapes = (['stands', 'does-not-stand', 'cannot-tell'] as const).map((standing) =>
      JSON.stringify(drawStanding(standing, { x: 0, y: 0 }, 5)).replaceAll(/#[0-9a-f]{6}/g, ''),
    )
    expect(new Set(shapes).size).toBe(3)
  })
})
