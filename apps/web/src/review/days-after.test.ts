import { expect, test } from 'vitest'
import { daysAfter } from './days-after.ts'

test('counts over the ends of months, of years and of summer time', () => {
  expect(daysAfter('2026-11-22', 30)).toBe('2026-12-22')
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysAfter('2026-11-22', 365)).toBe('2027-11-22')
})
