import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUkTime, toUkTime, ukTimeInWords } from './uk-time.ts'

test('winter is Greenwich time, summer an hour ahead', () => {
  expect(readUkTime('2026-11-22T14:30')?.toISOString()).toBe('2026-11-22T14:30:00.000Z')
  expect(readUkTime('2026-07-01T00:30')?.toISOString()).toBe('2026-06-30T23:30:00.000Z')
  expect(ukTimeInWords(new Date('2026-06-30T23:30:00Z'))).toBe('Wednesday 1 July 2026, 00:30')
})

test('an hour that is left out in spring is the one after it', () => {
  expect(toUkTime(readUkTime('2026-03-29T01:30') ?? new Date(0))).toBe('2026-03-29T02:30')
})

test.each(['', '2026-02-30T10:00', '2026-11-22', '2026-11-22T25:00', 'yesterday at noon'])('no time: %s', (text) => {
  expect(readUkTime(text)).toBeNull()
})

test('what clocks show is read back as a moment at which they show it', () => {
  const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      const shown = toUkTime(moment)
      const read = readUkTime(shown)
      expect(read).not.toBeNull()
      expect(toUkTime(read ?? moment)).toBe(shown)
    }),
  )
})
