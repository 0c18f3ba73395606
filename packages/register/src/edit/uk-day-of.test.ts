import { expect, it } from 'vitest'
import { ukDayOf } from './uk-day-of.ts'

it.each([
  ['2026-11-22T12:00:00Z', '2026-11-22'],
  ['2026-01-05T00:30:00Z', '2026-01-05'],
  ['2026-06-30T23:30:00Z', '2026-07-01'],
])('%s falls on %s in the United Kingdom', (moment, day) => {
  expect(ukDayOf(moment)).toBe(day)
})
